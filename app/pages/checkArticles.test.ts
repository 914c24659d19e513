import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anchorsOf, tally } from '../../src/model/checkQuotes.ts';
import { load } from '../../src/model/load.ts';
import { checkArticles } from './checkArticles.ts';

const graph = load(JSON.parse(readFileSync('data/graph.json', 'utf8')));
const quotes = graph.statements.flatMap(anchorsOf);
const [article] = graph.articles;
const file = article?.file ?? '';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'));
  cpSync('data/articles', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('checks every quote of the collection against the bytes of its articles', () => {
  expect(tally(checkArticles(graph, folder), quotes)).toMatchObject({ checked: quotes.length, different: 0 });
});

it('stops where an article has changed by a letter, even outside every quote', () => {
  writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')} `);
  expect(() => checkArticles(graph, folder)).toThrow(/^No page is written: .*npm run graph$/);
});

it('stops where a quote has other words than its article, and names its statement', () => {
  const changed = structuredClone(graph);
  const [statement] = changed.statements;
  const anchor = statement?.evidence[0]?.anchors[0];
  if (!anchor) throw new Error('The collection is empty.');
  anchor.exact = `${anchor.exact.slice(0, -1)}~`;
  expect(() => checkArticles(changed, folder)).toThrow(statement.id);
});

it('leaves unchecked what is quoted from an article that is not there', () => {
  rmSync(join(folder, file));
  const counts = tally(checkArticles(graph, folder), quotes);
  expect(counts.absent).toBe(quotes.filter((anchor) => anchor.article === article?.id).length);
  expect(counts.checked + counts.absent).toBe(quotes.length);
});
