import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { relate } from '../src/model/relations.ts';
import type { Anchor, Graph, Relation, Statement } from '../src/model/types.ts';
import { bestQuotes } from '../src/query/bestQuote.ts';
import { noFilter, applyFilter } from '../src/query/filter.ts';
import { get, indexGraph } from '../src/query/graphIndex.ts';
import { addressOfMine, serveMine } from './mine.ts';
import { choose, dialog, openDialog, saved } from './saving.ts';
import { data } from './site.ts';

// One letter of one quote is changed in a graph file, and nobody who shows it says that it was checked.

const warning = 'These words are not in the article';
const notHere = 'The article is not available, so this quote is not checked';
const { changed, statement, relation, wrong, right } = misquoted();
/** The word that no article has. */
const wrongWord = wrong.split(/\s+/).find((word) => !right.includes(word)) ?? '';

interface Misquoted {
  changed: Graph;
  statement: Statement;
  relation: Relation;
  /** What the changed file quotes, and what the article says. */
  wrong: string;
  right: string;
}

/** The collection with a letter changed that one quote alone has, which others tell otherwise and the table shows. */
function misquoted(): Misquoted {
  const graph: Graph = structuredClone(JSON.parse(readFileSync(`${data}/graph.json`, 'utf8')));
  const index = indexGraph(graph);
  const all = applyFilter(index, noFilter);
  for (const { statements } of graph.differences)
    for (const of of statements.map((id) => get(index.relationOf, id)))
      for (const { statement: quoted, anchor } of bestQuotes(index, all, of)) {
        const at = ownLetter(graph, anchor);
        if (!statements.includes(quoted.id) || of.statements.length < 2 || at === null) continue;
        const before = anchor.exact;
        anchor.exact = `${before.slice(0, at)}Q${before.slice(at + 1)}`;
        quoted.verb = null;
        const relations = relate(graph);
        return {
          changed: { ...graph, relations },
          statement: quoted,
          relation: of,
          wrong: anchor.exact,
          right: before,
        };
      }
  throw new Error('No difference of the collection has such a quote any more.');
}

/** The place in a quote of a letter that no other quote has, not even beside it; null where there is none. */
function ownLetter({ statements }: Graph, quote: Anchor): number | null {
  const others = statements
    .flatMap(({ evidence }) => evidence.flatMap(({ anchors }) => anchors))
    .filter((one) => one !== quote && one.article === quote.article);
  const copies = statements.some(({ evidence }) =>
    evidence.some(({ anchors }) => anchors.length > 1 && anchors.includes(quote)),
  );
  const at = Array.from({ length: quote.exact.length }, (_, i) => quote.exact.charAt(i)).findIndex(
    (letter, i) =>
      /[a-z]/.test(letter) &&
      others.every(
        ({ start, end, prefix, suffix }) =>
          quote.start + i < start - prefix.length || quote.start + i >= end + suffix.length,
      ),
  );
  return copies || at < 0 ? null : at;
}

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** Every place that shows a quote, and what to do there before it is seen. */
const views: [name: string, rest: string, open?: (page: Page) => Promise<void>][] = [
  ['the details of its relation', `relation=${relation.id}`, unfold],
  ['the details of its subject', `entity=${relation.subject}&predicates=${relation.predicate}`, unfold],
  ['the summary', '', unfold],
  ['the table', 'view=table&columns=relation,quote'],
  ['the comparison of a relation', `view=compare&difference=${relation.id}`],
  ['the comparison of a difference', `view=compare&difference=${differenceOf(statement)}`],
  ['the connections', `path=${relation.subject}~${relation.object}`],
  ['the search', `q=${encodeURIComponent(wrongWord)}`],
  ['a frame', `embed=1&relation=${relation.id}`],
  ['the print view', '', print],
];

const WITHOUT_ARTICLES = new Set([
  'the details of its relation',
  'the table',
  'the comparison of a relation',
  'the search',
  'the print view',
]);

function differenceOf({ id }: Statement): string {
  return changed.differences.find(({ statements }) => statements.includes(id))?.id ?? '';
}

/** Opens all that is folded. */
async function unfold(page: Page): Promise<void> {
  await expect(details(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
  await details(page)
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

async function print(page: Page): Promise<void> {
  await openDialog(page);
  await choose(page, 'Print or PDF');
  await dialog(page).getByRole('button', { name: 'Open the print view' }).click();
  await expect(page.getByRole('main', { name: 'Print view' })).toBeVisible();
}

/** Where the wrong word is shown. */
function showing(page: Page): Locator {
  return page
    .locator('blockquote, td[data-column="quote"], .found .text')
    .filter({ hasText: wrongWord, visible: true });
}

for (const [name, rest, open] of views) {
  test(`${name}: struck out after a warning beside its articles`, async ({ page }) => {
    await serveMine(page, changed, 'beside');
    await page.goto(addressOfMine(rest));
    await expect(page.getByRole('alert')).toContainText('One quote is not in its article');
    await open?.(page);
    await expect(showing(page).first()).toBeVisible();
    for (const quote of await showing(page).all()) {
      await expect(quote.locator('s').first()).toContainText(wrongWord);
      const around = quote.locator('xpath=ancestor-or-self::*[.//strong or self::li or self::td][1]');
      await expect(around).toContainText(warning);
      await expect(quote).not.toContainText('Checked against the article');
    }
    await expect(page.getByText(right)).toHaveCount(0);
  });
}

// What is known of a quote is kept in one place for all views; one of each kind of list is looked at.
for (const [name, rest, open] of views.filter(([view]) => WITHOUT_ARTICLES.has(view))) {
  test(`${name}: never checked without its articles`, async ({ page }) => {
    await serveMine(page, changed, 'missing');
    await page.goto(addressOfMine(rest));
    await page.waitForResponse('**/mine/articles/*');
    await open?.(page);
    await expect(showing(page).first()).toBeVisible();
    await expect(page.locator('[data-state="checked"], [data-check="checked"]')).toHaveCount(0);
    await expect(page.getByText(/(?<!not )checked against the article/i)).toHaveCount(0);
    await expect(page.getByText(/article (is|was) not available/).first()).toBeAttached();
  });
}

test('what is known of each quote is told beside it, and of all in the summary', async ({ page }) => {
  await page.goto('/');
  await expect(details(page)).toContainText(/All \d+ quotes were checked against five articles/);
  await page.goto(`/?relation=${relation.id}`);
  const quotes = details(page).locator('.statement figure');
  await expect(quotes.first()).toContainText('Checked against the article');
  for (const quote of await quotes.all()) await expect(quote).toContainText('Checked against the article');
  const told = quotes.first().locator('.told');
  await expect(told).toHaveCSS('opacity', '0');
  await quotes.first().hover();
  await expect(told).toHaveCSS('opacity', '1');
});

test('articles that do not come are looked for again when the reader asks', async ({ page }) => {
  await page.route('**/data/articles/*', (route) => route.abort());
  await page.goto('/');
  await expect(details(page)).toContainText('not checked, because the articles are not available');
  await page.unroute('**/data/articles/*');
  await details(page).getByRole('button', { name: 'Try again' }).click();
  await expect(details(page)).toContainText(/All \d+ quotes were checked/);
  await expect(details(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('another file in the place of an article voids its quotes, and no other', async ({ page }) => {
  const [article] = changed.articles;
  await page.route(`**/data/articles/${article?.file}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
  await page.goto('/');
  const own = changed.statements
    .flatMap(({ evidence }) => evidence.flatMap(({ anchors }) => anchors))
    .filter((anchor) => anchor.article === article?.id).length;
  await expect(page.getByRole('alert')).toContainText(`${own} quotes are not in their articles`);
  await expect(details(page)).toContainText(/\d+ quotes were checked against their articles/);
});

/** What is said of the relation in a file. */
const edgeOf: Record<string, RegExp> = {
  Links: new RegExp(`^${relation.id},.*$`, 'm'),
  GEXF: new RegExp(`<edge id="${relation.id}".*?</edge>`, 's'),
  GraphML: new RegExp(`<edge id="${relation.id}".*?</edge>`, 's'),
  'Cytoscape JSON': new RegExp(`"id": "${relation.id}".*?"quote_check": "[^"]*"`, 's'),
};

for (const articles of ['beside', 'missing'] as const) {
  test(`every file that is saved, with the articles ${articles}, marks it`, async ({ page }) => {
    test.slow();
    await serveMine(page, changed, articles);
    await page.goto(addressOfMine(`relation=${relation.id}`));
    if (articles === 'beside') await expect(page.getByRole('alert')).toContainText('is not in its article');
    else await expect(details(page)).toContainText(notHere);
    await openDialog(page);
    const state = articles === 'beside' ? 'different' : 'no-article';
    for (const format of ['Links', 'GEXF', 'GraphML', 'Cytoscape JSON']) {
      const { text } = await saved(page, format);
      const [own] = text.match(edgeOf[format] ?? /never/) ?? [];
      expect(`${format} ${own?.includes(state)}`).toBe(`${format} true`);
    }
    for (const format of [
      'Claims',
      'JSON Graph Format',
      'Text (Markdown)',
      'FollowTheMoney',
      'Web Annotations',
    ]) {
      const { text } = await saved(page, format);
      if (articles === 'missing')
        expect(text.replaceAll('not-checked', '')).not.toMatch(/quote_check\W{1,6}checked/);
      for (const { index: at } of text.matchAll(new RegExp(wrongWord, 'g'))) {
        const around = text.slice(Math.max(0, at - 200), at + 1200);
        expect(`${format} ${around}`).toMatch(
          new RegExp(`${state}|These words are not in the article|the article was not available`),
        );
      }
    }
  });
}

test('a citation warns of it', async ({ page }) => {
  await serveMine(page, changed, 'beside');
  await page.goto(addressOfMine(`statement=${statement.id}`));
  const card = details(page).getByRole('article', { name: `Claim ${statement.id}` });
  await expect(card).toContainText(warning);
  await card.getByText('Cite', { exact: true }).click();
  for (const form of await card.locator('pre').all()) await expect(form).toContainText(warning);
});

test('rows that are taken from the table say it', async ({ page }) => {
  await serveMine(page, changed, 'beside');
  await page.goto(addressOfMine('view=table&columns=relation,quote'));
  await expect(page.getByRole('alert')).toContainText('is not in its article');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  const own = async () => {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return copied.split('\n').find((line) => line.includes(wrong.slice(0, 40)));
  };
  await expect.poll(own).toContain(`\t${warning}\t`);
});

test('in files of the disk it is found as well', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Help' }).click();
  const texts = changed.articles.map(({ file }) => ({
    name: file,
    mimeType: 'text/plain',
    buffer: readFileSync(`${data}/articles/${file}`),
  }));
  const graph = {
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(changed)),
  };
  await page.getByLabel('Open a graph file or a saved collection').setInputFiles([graph, ...texts]);
  await expect(page.getByRole('alert')).toContainText('One quote is not in its article');
  await expect(details(page)).toContainText(/\d+ quotes were checked/);
});
