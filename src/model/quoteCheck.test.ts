import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { anchorsOf, checksOf, quotesByArticle, verifyQuotes, tally, type Found } from './checkQuotes.ts';
import {
  checkOf,
  isDifferent,
  noChecks,
  passageCheck,
  withoutFalseVerbs,
  worstState,
  type QuoteChecks,
} from './quoteCheck.ts';
import { testGraph } from './testGraph.ts';
import type { Graph, Statement } from './types.ts';

const { graph, texts } = testGraph();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The checks against the texts of the test graph, with what is found in the place of some of them. */
function checksWith(of: Graph, other: Record<string, Found | string> = {}): QuoteChecks {
  const quotes = quotesByArticle(of);
  return new Map(
    of.articles.map((article) => {
      const own = quotes.get(article.id) ?? [];
      const text = texts.get(article.id) ?? '';
      const there = other[article.id] ?? text;
      const found =
        typeof there === 'string' ? { sha256: sha256(there), holds: verifyQuotes(own, there) } : there;
      return [article.id, checksOf({ sha256: sha256(text) }, own, found)];
    }),
  );
}

/** The graph with one letter of the first quote of a statement changed in one of its copies. */
function misquoting(id: string, copy: number): { changed: Graph; statement: Statement } {
  const changed = structuredClone(graph);
  const statement = changed.statements.find((one) => one.id === id);
  const anchor = statement?.evidence[0]?.anchors[copy];
  if (!statement || !anchor) throw new Error(`No copy ${copy} of ${id}.`);
  anchor.exact = `X${anchor.exact.slice(1)}`;
  return { changed, statement };
}

const quotes = graph.statements.flatMap(anchorsOf);
const all = quotes.length;

test('every quote of a sound graph is checked, and none before anybody has looked', () => {
  expect(tally(checksWith(graph), quotes)).toEqual({ checked: all, waiting: 0, absent: 0, different: 0 });
  expect(tally(noChecks, quotes)).toEqual({ checked: 0, waiting: all, absent: 0, different: 0 });
});

test('an equal quote of another graph is not checked by it', () => {
  const [own] = structuredClone(quotes);
  expect(own && checkOf(checksWith(graph), own)).toEqual({ state: 'waiting' });
});

describe('one changed letter', () => {
  const { changed, statement } = misquoting('post-drones.01', 1);
  const checks = checksWith(changed);

  it('is found in the copy that has it, and nowhere else', () => {
    const states = anchorsOf(statement).map((anchor) => checkOf(checks, anchor));
    expect(states).toEqual([{ state: 'checked' }, { state: 'different', what: 'words' }]);
    const counts = tally(checks, changed.statements.flatMap(anchorsOf));
    expect(counts).toEqual({ checked: all - 1, waiting: 0, absent: 0, different: 1 });
  });

  it('makes the passage, the statement and what is made of several statements different', () => {
    expect(statement.evidence.map((passage) => passageCheck(checks, passage).state)).toEqual(['different']);
    expect(isDifferent(checks, statement)).toBe(true);
    expect(worstState(checks, changed.statements)).toBe('different');
    expect(changed.statements.filter((one) => isDifferent(checks, one))).toEqual([statement]);
  });
});

test('an article of other bytes voids all that is quoted from it, even words that still stand there', () => {
  const checks = checksWith(graph, { wire: `${texts.get('wire')}\n` });
  for (const anchor of quotesByArticle(graph).get('wire') ?? [])
    expect(checkOf(checks, anchor)).toEqual({ state: 'different', what: 'file' });
  expect(checks.get('post')).toEqual(checksWith(graph).get('post'));
});

test('an article that is not there says why, and a passage of which the first copy is there counts as checked', () => {
  const checks = checksWith(graph, { repost: { why: 'gone' } });
  const statement = graph.statements.find(({ id }) => id === 'post-drones.01');
  const [, copy] = statement ? anchorsOf(statement) : [];
  expect(copy && checkOf(checks, copy)).toEqual({ state: 'absent', why: 'gone' });
  expect(statement && worstState(checks, [statement])).toBe('checked');
});

test('what rests on nothing waits', () => {
  expect(worstState(noChecks, [])).toBe('waiting');
  expect(passageCheck(noChecks, { anchors: [] })).toEqual({ state: 'waiting' });
});

test('verbs of quotes that do not hold are taken away, and no others', () => {
  const { changed, statement } = misquoting('post-drones.01', 0);
  const [anchor] = anchorsOf(statement);
  if (!anchor) throw new Error('The statement has no quote.');
  for (const one of changed.statements)
    one.verb = { article: anchor.article, exact: 'sent', start: 0, end: 4, between: 'subject-object' };
  const { statements } = withoutFalseVerbs(changed, checksWith(changed));
  expect(statements.filter(({ verb }) => verb === null).map(({ id }) => id)).toEqual(['post-drones.01']);
  expect(statements.flatMap(anchorsOf)).toEqual(changed.statements.flatMap(anchorsOf));
  expect(withoutFalseVerbs(graph, checksWith(graph))).toBe(graph);
});
