import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Graph, Relation } from '../src/model/types.ts';
import { drawn, overlappingNames, settled } from './drawing.ts';
import { paneShare, panes } from './paneShare.ts';

// The few stories that are told of the collection in data/, whatever it says: what they expect is read from it.

const graph: Graph = JSON.parse(readFileSync('data/graph.json', 'utf8'));
const texts = new Map(
  graph.articles.map(({ id, file }) => [id, readFileSync(`data/articles/${file}`, 'utf8')]),
);
const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** The relation with the most statements, which has the most to show. */
const richest = graph.relations.toSorted((a, b) => b.statements.length - a.statements.length)[0];
const relation = (): Relation => {
  if (!richest) throw new Error('The collection has no relation.');
  return richest;
};

/** Every quote that is shown, against the bytes of its article. */
async function expectExact(page: Page): Promise<void> {
  const quotes = await page.locator('blockquote').evaluateAll((nodes) =>
    nodes.map((node) => ({
      text: node.textContent ?? '',
      article: node.getAttribute('data-article') ?? '',
    })),
  );
  expect(quotes.length).toBeGreaterThan(0);
  for (const { text, article } of quotes) expect(texts.get(article)).toContain(text);
}

test('the page opens with all of the collection drawn and counted', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await expect(page.getByRole('heading', { level: 2, name: graph.title })).toBeVisible();
  const all = graph.relations.length;
  await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${all} of ${all} links shown`));
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const screen of panes)
  test(`the drawing fills its pane, and no name lies on anything: ${screen.width} wide`, async ({ page }) => {
    await page.setViewportSize(screen);
    await page.goto('/');
    await drawn(page);
    await settled(page);
    const { across, down, overShapes } = await paneShare(page);
    expect(Math.max(across, down)).toBeGreaterThanOrEqual(0.85);
    expect(overShapes).toEqual([]);
    expect(await overlappingNames(page)).toEqual([]);
  });

test('a relation shows a quote of each of its statements, as its articles have them', async ({ page }) => {
  await page.goto(`/?relation=${relation().id}`);
  for (const id of relation().statements)
    await expect(details(page).locator(`blockquote[data-statement="${id}"]`).first()).toBeAttached();
  await expectExact(page);
  await details(page).getByRole('link', { name: 'Show in article' }).first().click();
  await expect(page.locator('mark').first()).toBeInViewport();
});

test('an entity is found by its name', async ({ page }) => {
  const name = names.get(relation().subject) ?? '';
  await page.goto(`/?q=${encodeURIComponent(name)}`);
  await page.getByRole('group', { name: 'Entities' }).getByRole('option', { name }).first().click();
  await expect(details(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a relation has a page of its own with the same quotes', async ({ page }) => {
    await page.goto(`/relation/${relation().id}/`);
    for (const id of relation().statements)
      await expect(page.getByRole('article', { name: `Claim ${id}` })).toBeVisible();
    await expectExact(page);
  });
});
