import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Graph } from '../src/model/types.ts';
import { data } from './site.ts';

const graph: Graph = JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));
const texts = new Map(
  graph.articles.map(({ id, file }) => [id, readFileSync(`${data}/articles/${file}`, 'utf8')]),
);

/** The words of a statement in an article, cut from the bytes of the article by their offsets. */
function quoted(statement: string, article: string): string[] {
  const anchors = graph.statements
    .find(({ id }) => id === statement)
    ?.evidence.flatMap((passage) => passage.anchors);
  const own = anchors?.filter((anchor) => anchor.article === article) ?? [];
  return own.map(({ start, end }) => texts.get(article)?.slice(start, end) ?? '');
}

test('every quote on the screen is in the bytes of its article', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2, name: graph.title })).toBeVisible();
  let compared = 0;
  for (const relation of graph.relations) {
    await page.evaluate((id) => {
      history.pushState(null, '', `?relation=${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, relation.id);
    await expect(
      page.locator(`blockquote[data-statement="${relation.statements[0]}"]`).first(),
    ).toBeAttached();
    const quotes = await page.locator('aside blockquote').evaluateAll((nodes) =>
      nodes.map((node) => ({
        text: node.textContent ?? '',
        article: node.getAttribute('data-article') ?? '',
        statement: node.getAttribute('data-statement') ?? '',
      })),
    );
    for (const id of relation.statements) expect(quotes.map((quote) => quote.statement)).toContain(id);
    for (const quote of quotes) {
      expect(quoted(quote.statement, quote.article), quote.statement).toContain(quote.text);
    }
    compared += quotes.length;
  }
  expect(compared).toBeGreaterThanOrEqual(graph.statements.length);
});

test('an article opens with the passage marked, word for word, and furniture is never marked', async ({
  page,
}) => {
  const statement = graph.statements.find(({ id }) => id.startsWith('moscow-times-serbia-office'));
  const anchors = statement?.evidence.flatMap((passage) => passage.anchors) ?? [];
  for (const anchor of anchors) {
    await page.goto(`/?statement=${statement?.id}&article=${anchor.article}`);
    const article = page.getByRole('region', { name: 'Article' });
    await expect(article.locator('mark').first()).toBeInViewport();
    const marked = await article.locator('mark').allTextContents();
    expect(marked.join('\n')).toContain(anchor.exact);
    await expect(article.locator('[data-role="furniture"] mark')).toHaveCount(0);
    expect(await article.locator('.text').evaluate((node) => node.textContent)).toBe(
      texts.get(anchor.article),
    );
  }
});
