import { describe, expect, it, test } from 'vitest';
import { firstOf } from '../../src/model/testGraph.ts';
import type { Graph, Statement, Story } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { provenance } from '../../src/query/provenance.ts';
import { amended, dated, testIndex } from '../../src/query/testIndex.ts';
import { supportTexts } from './texts/support.ts';
import { dateWords } from './dates.ts';
import { storySentence } from './counted.ts';
import { speakerWords, supportLine, supportSentence, supportWords } from './support.ts';

const supplies = 'norland~supplies~sudland';
const borders = 'norland~borders~sudland';
const index = testIndex();
const unnamed = withStory('wire-drones', { publisher: null, publisherBasis: 'unknown' });
const unreviewed = withStatements({ 'post-drones.02': { review: 'unreviewed' } });

describe('supportWords', () => {
  const one: [number, number] = [1, 1];

  test.each<[origins: [number, number], sources: [number, number], speakers: string[], told: string]>([
    [[0, 0], [0, 0], [], 'not reviewed yet'],
    [one, one, [], 'one newsroom'],
    [[2, 2], [2, 2], [], 'two newsrooms'],
    [[1, 2], [1, 2], [], 'one or two newsrooms'],
    [[1, 3], [1, 3], [], 'one to three newsrooms'],
    [[10, 11], [10, 11], [], 'ten or 11 newsrooms'],
    [one, one, ['anna-berg'], 'one newsroom, one source'],
    [[2, 2], one, ['anna-berg'], 'two newsrooms, one source'],
    [one, [2, 2], ['anna-berg'], 'one newsroom, two sources'],
    [[1, 2], [1, 2], ['anna-berg'], 'one or two newsrooms, one or two sources'],
  ])('%j newsrooms and %j sources, speaking %j: “%s”', (origins, sources, speakers, told) => {
    const { support } = firstOf(index.graph.relations);
    expect(supportWords({ support: { ...support, origins, sources, speakers } })).toBe(told);
  });

  it('is told in figures where there is little room', () => {
    const { support } = firstOf(index.graph.relations);
    const figures = (rest: Partial<typeof support>) =>
      supportWords({ support: { ...support, speakers: ['anna-berg'], ...rest } }, supportTexts.short);
    expect(figures({ origins: [2, 2], sources: one })).toBe('2 newsrooms, 1 source');
    expect(figures({ origins: [1, 2], sources: [1, 3] })).toBe('1–2 newsrooms, 1–3 sources');
  });
});

describe('supportSentence', () => {
  const borderSaid = withStatements({ 'post-drones.02': { said: ['anna-berg'] } });
  const both = withStatements({ 'post-drones.01': { said: ['north-wire', 'anna-berg'] } });
  const mixed = withStatements({ 'post-drones.01': { said: ['anna-berg'] }, 'wire-drones.01': { said: [] } });
  const half = withStatements({ 'post-drones.01': { said: [] } });

  test.each<[graph: GraphIndex, relation: string, sentence: string]>([
    [index, supplies, 'One newsroom: North Wire. Two sources: Anna Bérg and North Wire itself.'],
    [both, supplies, 'One newsroom: North Wire. One source: Anna Bérg.'],
    [index, 'norland~recognises~sudland', 'One newsroom: North Wire.'],
    [
      index,
      borders,
      'One newsroom: Daily Post (probable), or possibly North Wire, cited elsewhere in the article.',
    ],
    [
      borderSaid,
      borders,
      'One newsroom: Daily Post (probable), or possibly North Wire, cited elsewhere in the article. One source: Anna Bérg.',
    ],
    [
      mixed,
      supplies,
      'One or two newsrooms: North Wire and perhaps Daily Post (probable). Two sources: Anna Bérg and North Wire itself.',
    ],
    [
      half,
      supplies,
      'One or two newsrooms: North Wire and perhaps Daily Post (probable). Two sources: Anna Bérg and Daily Post itself (probable), or possibly North Wire, cited elsewhere in the article.',
    ],
    [unnamed, 'anna-berg~leads~norland', 'One newsroom: an unnamed publisher.'],
    [
      unnamed,
      supplies,
      'Two newsrooms: North Wire and an unnamed publisher. Two sources: Anna Bérg and North Wire itself.',
    ],
    [unreviewed, borders, 'Not reviewed yet, so not counted.'],
  ])('%#: %s', (graph, id, sentence) => {
    const relation = get(graph.relations, id);
    expect(supportSentence(graph, provenance(graph, relation), relation)).toBe(sentence);
  });
});

test.each<[relation: string, line: string]>([
  [supplies, 'One newsroom, two sources'],
  ['norland~recognises~sudland', 'One newsroom: North Wire.'],
])('the support of %s in a line: “%s”', (id, line) => {
  const relation = get(index.relations, id);
  expect(supportLine(index, provenance(index, relation), relation)).toBe(line);
});

describe('storySentence', () => {
  const wireDate = dateWords('2021-05-04');
  const postDate = `by ${dateWords('2021-05-09')}`;

  test.each<[graph: GraphIndex, relation: string, sentences: string[]]>([
    [
      index,
      supplies,
      [
        `North Wire, ${wireDate} – in one article.`,
        `Daily Post (probable), ${postDate} – in two articles, citing North Wire.`,
      ],
    ],
    [
      index,
      borders,
      [`Daily Post (probable), ${postDate} – in two articles, own reporting; cites North Wire elsewhere.`],
    ],
    [
      withStory('wire-drones', { publisher: null, publisherBasis: 'unknown', published: dated(null) }),
      'anna-berg~leads~norland',
      ['An unnamed publisher, date not known – in one article.'],
    ],
  ])('%#: %s', (graph, id, sentences) => {
    const parts = provenance(graph, get(graph.relations, id));
    expect(parts.map((part) => storySentence(graph, part))).toEqual(sentences);
  });
});

describe('speakerWords', () => {
  const chain = withStatements({ 'wire-drones.01': { said: ['daily-post', 'anna-berg'] } });

  it.each<[graph: GraphIndex, statement: string, told: string]>([
    [index, 'wire-drones.02', 'North Wire, own reporting'],
    [index, 'wire-drones.01', 'North Wire, citing Anna Bérg'],
    [index, 'post-drones.01', 'Daily Post (probable), citing North Wire'],
    [chain, 'wire-drones.01', 'North Wire, citing Daily Post, citing Anna Bérg'],
    [unnamed, 'wire-drones.02', 'An unnamed publisher, own reporting'],
  ])('%#: %s', (graph, id, told) => {
    expect(speakerWords(graph, get(graph.statements, id))).toBe(told);
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
