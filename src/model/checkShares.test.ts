import { describe, expect, it, test } from 'vitest';
import { check } from './check.ts';
import { checkShares } from './checkShares.ts';
import { checkTexts } from './checkTexts.ts';
import { heardWords, ownLength } from './quotations.ts';
import { testGraph, type TestGraph } from './testGraph.ts';
import type { Entity, Graph, SharedWords } from './types.ts';

const OWNER = { id: 'house', name: 'House', source: 'https://house.example/brands' };
const SHARED = 'Norland ships drones to Sudland';

/** The test graph, its second story without the credit and with the words of the first one's headline as its own. */
function sharing(change: (graph: Graph) => void = () => undefined): TestGraph {
  const { graph, texts } = testGraph();
  const [wire, post] = graph.stories;
  const text = texts.get('post') ?? '';
  if (!wire || !post) throw new Error('The graph has no stories.');
  const start = text.indexOf('sent it twenty');
  texts.set('post', text.slice(0, start) + SHARED + text.slice(start + SHARED.length));
  const here = { article: 'wire', start: 0, end: SHARED.length };
  const there = { article: 'post', start, end: start + SHARED.length };
  const words = ownLength(heardWords(SHARED, []));
  post.derivedFrom = [];
  wire.shares = [{ story: post.id, words, here, there }];
  post.shares = [{ story: wire.id, words, here: there, there: here }];
  change(graph);
  return { graph, texts };
}

const first = ({ stories }: Graph): SharedWords => {
  const shared = stories[0]?.shares?.[0];
  if (!shared) throw new Error('The story shares nothing.');
  return shared;
};
const media = ({ entities }: Graph): Entity[] => entities.filter((entity) => entity.media);

describe('checkShares', () => {
  it('finds nothing in words that both stories print', () => {
    expect([...checkShares(sharing().graph)]).toEqual([]);
  });

  test.each<[what: string, change: (graph: Graph) => void, message: string]>([
    ['told by one alone', ({ stories }) => delete stories[1]?.shares, 'do not both say so'],
    ['of another count', (graph) => (first(graph).words = 7), 'do not both say so'],
    ['twice', (graph) => graph.stories[0]?.shares?.push(first(graph)), 'stands here twice'],
    ['with itself', (graph) => (first(graph).story = graph.stories[0]?.id ?? ''), 'of one newsroom or owner'],
    [
      'of one owner',
      (graph) => media(graph).forEach((entity) => (entity.owner = OWNER)),
      'of one newsroom or owner',
    ],
    [
      'credited',
      ({ stories }) =>
        stories[1]?.derivedFrom.push({ publisher: 'north-wire', story: null, basis: 'stated' }),
      'by a credit',
    ],
    ['in no copy', (graph) => (first(graph).here.article = 'repost'), 'do not'],
    ['behind the end', (graph) => (first(graph).here.end = 10_000), 'do not'],
    ['of no length', (graph) => (first(graph).here.end = 0), 'do not'],
    ['in furniture', (graph) => (first(graph).there.start = 2), 'do not'],
  ])('refuses words %s', (_, change, message) => {
    const found = [...checkShares(sharing(change).graph)].map((problem) => problem.message);
    expect(found.join('\n')).toContain(message);
  });

  it('wants one name for an owner, and newsrooms only', () => {
    const { graph } = sharing();
    graph.entities.forEach((entity, i) => (entity.owner = { ...OWNER, id: 'a', name: `Name ${i}` }));
    const problems = [...checkShares(graph)].filter(({ path }) => path.endsWith('.owner'));
    const found = problems.map(({ message }) => message);
    expect(found).toHaveLength(graph.entities.length);
    expect(found.at(-1)).toContain('is no newsroom of "Name 0"');
  });

  it('is a part of the checks of a graph, and refers to what is there', () => {
    const { graph } = sharing((one) => (first(one).there.article = 'lost'));
    expect(check(graph)).toMatchObject([
      { path: 'stories[0].shares[0].there.article' },
      { path: 'stories[1].shares[0].here.article' },
    ]);
    const other = sharing((one) => (first(one).words = 7)).graph;
    expect(check(other).map(({ path }) => path)).toContain('stories[0].shares[0]');
  });
});

const problems = (change?: (graph: Graph) => void) => {
  const { graph, texts } = sharing(change);
  return checkTexts(graph, texts).filter(({ path }) => path.includes('shares'));
};

describe('checkTexts', () => {
  it('finds the words at both places', () => {
    expect(problems()).toEqual([]);
  });

  it('refuses a count that is not that of the words, and other words', () => {
    expect(problems((graph) => (first(graph).words = 6))).toMatchObject([{ path: 'stories[0].shares[0]' }]);
    expect(problems((graph) => (first(graph).here.end -= 3))).toMatchObject([
      { path: 'stories[0].shares[0]' },
      { path: 'stories[1].shares[0]' },
    ]);
  });
});
