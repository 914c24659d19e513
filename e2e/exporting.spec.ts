import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { hostileGraph } from '../src/export/testHostile.ts';
import { load } from '../src/model/load.ts';
import type { Graph } from '../src/model/types.ts';
import { drawn } from './drawing.ts';
import { choose, dialog, openDialog, quotesOf, saved } from './saving.ts';
import { data } from './site.ts';

const first: Graph = load(JSON.parse(readFileSync(`${data}/graph.json`, 'utf8')));

/** The sentences on what the chosen format leaves out. */
const leftOut = (page: Page) => dialog(page).getByRole('region', { name: 'What is left out' });

function cellsOf(csv: string): string[] {
  return Papa.parse<string[]>(csv).data.flat();
}

/** How many of something a file of each format has, and a file name that tells what it is. */
const formats: { format: string; file: RegExp; counts: Record<string, RegExp>; says?: RegExp }[] = [
  {
    format: 'Text (Markdown)',
    file: /^edgewise-russian-offices-\d{4}-\d\d-\d\d\.md$/,
    counts: { relations: /^## \[/gm },
    says: /Reprints with the same words/,
  },
  { format: 'Entities', file: /-entities\.csv$/, counts: { entities: /\?entity=/g } },
  { format: 'Links', file: /-relations\.csv$/, counts: { relations: /\?relation=/g } },
  {
    format: 'Claims',
    file: /-statements\.csv$/,
    counts: { statements: /\?statement=/g },
    says: /begins with an apostrophe/,
  },
  {
    format: 'GEXF',
    file: /\.gexf$/,
    counts: { entities: /<node id=/g, relations: /<edge id=/g },
    says: /links said not to be so.*links that no claim gives as fact.*that are a category.*links without an event date/s,
  },
  { format: 'GraphML', file: /\.graphml$/, counts: { entities: /<node id=/g, relations: /<edge id=/g } },
  { format: 'Cytoscape JSON', file: /\.cyjs$/, counts: { relations: /"source": /g } },
  {
    format: 'JSON Graph Format',
    file: /\.jgf\.json$/,
    counts: { relations: /"source": /g, statements: /"dated_by": /g },
  },
  {
    format: 'FollowTheMoney',
    file: /\.ftm\.json$/,
    counts: {},
    says: /claims that something is not so.*claims of what is planned.*only the purpose of another act.*about a category/s,
  },
  {
    format: 'Web Annotations',
    file: /-annotations\.jsonld$/,
    counts: { statements: /"type": "Annotation"/g, quotes: /"type": "TextPositionSelector"/g },
  },
  {
    format: 'Edgewise graph',
    file: /-graph\.json$/,
    counts: { relations: /"origins": /g },
    says: /Nothing\./,
  },
];
const all: Record<string, number> = {
  entities: first.entities.length,
  relations: first.relations.length,
  statements: first.statements.length,
  quotes: quotesOf(first).length,
};

test('everything is saved in each format, whole, and what is left out is said before', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto('/');
  await openDialog(page);
  await choose(page, 'GEXF');
  await dialog(page)
    .getByRole('radio', { name: `Everything: ${all['relations']} links` })
    .check();
  for (const { format, file, counts, says } of formats) {
    const { name, text } = await saved(page, format);
    expect(name).toMatch(file);
    for (const [what, pattern] of Object.entries(counts))
      expect(`${format}: ${text.match(pattern)?.length} ${what}`).toBe(`${format}: ${all[what]} ${what}`);
    await expect(leftOut(page)).toContainText(says ?? /./);
  }
  expect(complaints).toEqual([]);
});

test('what is shown is saved as a graph that opens again and holds just that', async ({ page }) => {
  await page.goto('/?actors=serbia&modality=planned');
  await openDialog(page);
  await choose(page, 'Edgewise graph');
  const scope = dialog(page).getByRole('radio', {
    name: new RegExp(`^What is shown: \\d+ of ${all['relations']} links`),
  });
  await expect(scope).toBeChecked();
  const shown = Number(/\d+/.exec((await scope.locator('..').textContent()) ?? '')?.[0]);
  await expect(leftOut(page)).toContainText(`without ${first.relations.length - shown} other links`);
  const { name, text } = await saved(page, 'Edgewise graph');
  expect(name).toMatch(/-part-graph\.json$/);
  expect(load(JSON.parse(text)).relations).toHaveLength(shown);
  await page.route('**/mine/graph.json', (route) =>
    route.fulfill({ body: text, contentType: 'application/json' }),
  );
  await page.goto('/?graph=mine/graph.json');
  await expect(page.getByRole('status').first()).toHaveText(`${shown} of ${shown} links shown`);
});

test('what strangers wrote stays what it is in every file', async ({ page }) => {
  const { graph, texts } = hostileGraph();
  for (const article of graph.articles)
    article.sha256 = createHash('sha256')
      .update(texts.get(article.id) ?? '')
      .digest('hex');
  const dialogs: string[] = [];
  page.on('dialog', (alert) => {
    dialogs.push(alert.message());
    void alert.dismiss();
  });
  await page.route('**/mine/graph.json', (route) => route.fulfill({ json: graph }));
  for (const { id, file } of graph.articles) {
    const body = texts.get(id) ?? '';
    await page.route(`**/mine/articles/${file}`, (route) =>
      route.fulfill({ body, contentType: 'text/plain; charset=utf-8' }),
    );
  }
  await page.goto('/?graph=mine/graph.json');
  await drawn(page);
  await openDialog(page);
  const evil = '</script><script>alert(1)</script>';
  for (const format of ['GEXF', 'GraphML', 'Drawing (SVG)']) {
    const { text } = await saved(page, format);
    expect(text).not.toContain('<script>');
    const read = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        broken: document.querySelector('parsererror') !== null,
        all: document.documentElement.outerHTML,
      };
    }, text);
    expect(read.broken).toBe(false);
    expect(read.all).toContain('alert(1)');
  }
  for (const format of ['Cytoscape JSON', 'JSON Graph Format', 'Web Annotations', 'Edgewise graph'])
    expect(JSON.stringify(JSON.parse((await saved(page, format)).text))).toContain(evil);
  const { text: lines } = await saved(page, 'FollowTheMoney');
  expect(
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).properties.name?.[0]),
  ).toContain(evil);
  for (const format of ['Entities', 'Links', 'Claims'])
    for (const cell of cellsOf((await saved(page, format)).text)) expect(cell).not.toMatch(/^\s*[=+@-]/);
  const { text: markdown } = await saved(page, 'Text (Markdown)');
  expect(markdown).not.toMatch(/(?<!\\)<(script|img|b)\b/);
  expect(markdown).not.toMatch(/(?<!\\)\]\(javascript:/);
  await choose(page, 'Print or PDF');
  await dialog(page).getByRole('button', { name: 'Open the print view' }).click();
  const print = page.getByRole('main', { name: 'Print view' });
  await expect(print.locator('blockquote', { hasText: '=A1</script><!--' }).first()).toBeVisible();
  await expect(print.locator('img, script, i')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('quotes of an article that cannot be fetched are left out of the annotations, and it is said', async ({
  page,
}) => {
  await page.route('**/data/articles/002*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await openDialog(page);
  await choose(page, 'Web Annotations');
  const lost = quotesOf(first).filter(({ article }) => article.startsWith('002'));
  await expect(leftOut(page)).toContainText(`${lost.length} quotes left out: the article could not be read`);
  const { text } = await saved(page, 'Web Annotations');
  expect(text.match(/"type": "TextPositionSelector"/g)).toHaveLength(quotesOf(first).length - lost.length);
});
