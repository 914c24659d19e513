import { describe, expect, it, test } from 'vitest';
import { firstOf } from '../../src/model/testGraph.ts';
import type { Graph, Statement, Story } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { provenance } from '../../src/query/provenance.ts';
import { amended, dated, testIndex } from '../../src/query/testIndex.ts';
import { dateWords } from './dates.ts';
import { originCount, originSentence, speakerWords, storySentence } from './support.ts';

const supplies = 'norland~supplies~sudland';
const borders = 'norland~borders~sudland';
const index = testIndex();
const ownVoice = withStatements({ 'post-drones.01': { said: [] } });
const unnamed = withStory('wire-drones', { publisher: null, publisherBasis: 'unknown' });
const unreviewed = withStatements({ 'post-drones.02': { review: 'unreviewed' } });

test.each<[origins: [number, number], words: string]>([
  [[0, 0], 'not reviewed yet'],
  [[1, 1], 'one origin'],
  [[2, 2], 'two origins'],
  [[1, 2], 'one or two origins'],
  [[1, 3], 'one to three origins'],
  [[2, 4], 'two to four origins'],
  [[10, 11], 'ten or 11 origins'],
])('%j is “%s”', (origins, words) => {
  const relation = firstOf(index.graph.relations);
  expect(originCount({ ...relation, support: { ...relation.support, origins } })).toBe(words);
});

describe('originSentence', () => {
  test.each<[graph: GraphIndex, relation: string, words: string]>([
    [index, supplies, 'One origin: North Wire.'],
    [index, borders, 'One origin: Daily Post (inferred), or North Wire, credited elsewhere in the text.'],
    [ownVoice, supplies, 'One or two origins: North Wire and perhaps Daily Post (inferred).'],
    [unnamed, 'anna-berg~leads~norland', 'One origin: an unnamed newsroom.'],
    [unnamed, supplies, 'Two origins: North Wire and an unnamed newsroom.'],
    [unreviewed, borders, 'Nobody has reviewed these statements yet, so nothing is counted.'],
  ])('%#: %s', (graph, id, words) => {
    const relation = get(graph.relations, id);
    expect(originSentence(graph, provenance(graph, relation), relation)).toBe(words);
  });
});

describe('storySentence', () => {
  const wireDate = dateWords('2021-05-04');
  const postDate = dateWords('../2021-05-09');

  test.each<[graph: GraphIndex, relation: string, sentences: string[]]>([
    [
      index,
      supplies,
      [
        `One article carries one text by North Wire (${wireDate}).`,
        `Two articles carry one text by Daily Post (inferred) (${postDate}), which credits North Wire.`,
      ],
    ],
    [
      index,
      borders,
      [
        `Two articles carry one text by Daily Post (inferred) (${postDate}), in its own words; elsewhere it credits North Wire.`,
      ],
    ],
    [
      withStory('wire-drones', { publisher: null, publisherBasis: 'unknown', published: dated(null) }),
      'anna-berg~leads~norland',
      ['One article carries one text by an unnamed newsroom (date not known).'],
    ],
  ])('%#: %s', (graph, id, sentences) => {
    const parts = provenance(graph, get(graph.relations, id));
    expect(parts.map((part) => storySentence(graph, part))).toEqual(sentences);
  });
});

describe('speakerWords', () => {
  const chain = withStatements({ 'wire-drones.01': { said: ['daily-post', 'anna-berg'] } });

  it.each<[graph: GraphIndex, statement: string, words: string]>([
    [index, 'wire-drones.02', 'North Wire, in its own words'],
    [index, 'wire-drones.01', 'North Wire, citing Anna Bérg'],
    [index, 'post-drones.01', 'Daily Post (inferred), citing North Wire'],
    [chain, 'wire-drones.01', 'North Wire, citing Daily Post, citing Anna Bérg'],
    [unnamed, 'wire-drones.02', 'An unnamed newsroom, in its own words'],
  ])('%#: %s', (graph, id, words) => {
    expect(speakerWords(graph, get(graph.statements, id))).toBe(words);
  });
});

function withStatements(changes: Record<string, Partial<Statement>>): GraphIndex {
  return testIndex(({ statements }) => ({ statements: amended(statements, changes) }));
}

function withStory(id: string, change: Partial<Story>): GraphIndex {
  return testIndex(({ stories }: Graph) => ({
    stories: stories.map((story) => (story.id === id ? { ...story, ...change } : story)),
  }));
}
