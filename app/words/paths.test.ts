import { describe, expect, test } from 'vitest';
import { noFilter, shown } from '../../src/query/filter.ts';
import { connections } from '../../src/query/paths.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import type { Statement } from '../../src/model/types.ts';
import { othersWords, pathSentence, rankWords } from './paths.ts';

type Said = [subject: string, predicate: string, object: string, rest?: Partial<Statement>];

/** Paths over nothing but what is said here, between the first and the last of the entities. */
function told(said: Said[], ...ends: [string, string]): string[] {
  return pathsOf(said, ends).map(({ index, path }) => pathSentence(index, path));
}

function pathsOf(said: Said[], ends: [string, string]) {
  const index = testIndex((graph) => ({
    statements: said.flatMap(([subject, predicate, object, rest], i) => {
      const like = graph.statements.find(({ id }) => id === 'wire-drones.03');
      return like ? [{ ...like, id: `wire-drones.${10 + i}`, subject, predicate, object, ...rest }] : [];
    }),
  }));
  return connections(index, shown(index, noFilter), ends).paths.map((path) => ({ index, path }));
}

describe('a path as a sentence', () => {
  const denied = { polarity: 'denied' } as const;
  test.each<[words: string, said: Said[], ends: [string, string]]>([
    ['Norland supplies Sudland', [['norland', 'supplies', 'sudland']], ['norland', 'sudland']],
    ['Norland supplies Sudland', [['norland', 'supplies', 'sudland']], ['sudland', 'norland']],
    ['Sudland borders Norland', [['norland', 'borders', 'sudland']], ['sudland', 'norland']],
    [
      'Anna Bérg leads Norland, which does not recognise Sudland',
      [
        ['anna-berg', 'leads', 'norland'],
        ['norland', 'recognises', 'sudland', denied],
      ],
      ['anna-berg', 'sudland'],
    ],
    [
      'Norland does not recognise Sudland; Anna Bérg leads Norland',
      [
        ['anna-berg', 'leads', 'norland'],
        ['norland', 'recognises', 'sudland', denied],
      ],
      ['sudland', 'anna-berg'],
    ],
    [
      'Norland supplies Sudland, which Anna Bérg does not visit',
      [
        ['norland', 'supplies', 'sudland'],
        ['anna-berg', 'visits', 'sudland', denied],
      ],
      ['norland', 'anna-berg'],
    ],
    [
      'Anna Bérg leads Norland and visits Sudland',
      [
        ['anna-berg', 'leads', 'norland'],
        ['anna-berg', 'visits', 'sudland'],
      ],
      ['norland', 'sudland'],
    ],
    [
      'North Wire supplies Anna Bérg, who visits Sudland, which Norland supplies; Daily Post leads Norland',
      [
        ['north-wire', 'supplies', 'anna-berg'],
        ['anna-berg', 'visits', 'sudland'],
        ['norland', 'supplies', 'sudland'],
        ['daily-post', 'leads', 'norland'],
      ],
      ['north-wire', 'daily-post'],
    ],
    [
      'North Wire supplies Anna Bérg, whom Sudland visits; Sudland borders Norland',
      [
        ['north-wire', 'supplies', 'anna-berg'],
        ['sudland', 'visits', 'anna-berg'],
        ['norland', 'borders', 'sudland'],
      ],
      ['north-wire', 'norland'],
    ],
  ])('%s', (words, said, ends) => expect(told(said, ...ends)).toEqual([words]));
});

test('why a path ranks where it does, and what else lies between two of its entities', () => {
  const said: Said[] = [
    ['anna-berg', 'leads', 'norland'],
    ['norland', 'supplies', 'sudland', { modality: 'planned' }],
    ['norland', 'recognises', 'sudland', { polarity: 'denied' }],
    ['norland', 'borders', 'sudland', { modality: 'possible' }],
    ['sudland', 'recognises', 'norland', { polarity: 'denied' }],
  ];
  const ranked = (most: number) =>
    pathsOf(said.slice(0, most), ['anna-berg', 'sudland']).map(({ path }) => [
      rankWords(path),
      ...path.hops.flatMap(({ others }) => (others.length > 0 ? [othersWords(others)] : [])),
    ]);
  expect(ranked(2)).toEqual([['Two steps · weakest link: one origin, planned']]);
  expect(ranked(3)[0]?.[1]).toBe('One more relation between these two, which is denied');
  expect(ranked(4)[0]?.[1]).toBe('Two more relations between these two, one of them denied');
  expect(ranked(5)[0]?.[1]).toBe('Three more relations between these two, two of them denied');
});
