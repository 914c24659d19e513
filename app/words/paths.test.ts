import { describe, expect, test } from 'vitest';
import { noFilter, shown } from '../../src/query/filter.ts';
import { connections } from '../../src/query/paths.ts';
import type { Remedy } from '../../src/query/remedy.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import type { Statement } from '../../src/model/types.ts';
import { foundWords, isWeakest, nothingWords, othersWords, pathSentence, rankWords } from './paths.ts';

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
      'Anna Bérg leads Norland (planned), which borders Sudland (possible)',
      [
        ['anna-berg', 'leads', 'norland', { modality: 'planned' }],
        ['norland', 'borders', 'sudland', { modality: 'possible' }],
      ],
      ['anna-berg', 'sudland'],
    ],
    [
      'Anna Bérg leads Norland (disputed), which does not recognise Sudland (conditional)',
      [
        ['anna-berg', 'leads', 'norland'],
        ['anna-berg', 'leads', 'norland', denied],
        ['norland', 'recognises', 'sudland', { ...denied, modality: 'conditional' }],
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
  expect(ranked(1)).toEqual([]);
  expect(ranked(2)).toEqual([['Two steps · weakest link: one origin, planned']]);
  expect(ranked(3)[0]?.[1]).toBe('One more relation between these two, which is denied');
  expect(ranked(4)[0]?.[1]).toBe('Two more relations between these two, one of them denied');
  expect(ranked(5)[0]?.[1]).toBe('Three more relations between these two, two of them denied');
});

test('where every link is as weak as the others, none is the weakest', () => {
  const [even] = pathsOf(
    [
      ['anna-berg', 'leads', 'norland'],
      ['norland', 'supplies', 'sudland'],
    ],
    ['anna-berg', 'sudland'],
  );
  const [direct] = pathsOf([['norland', 'supplies', 'sudland']], ['norland', 'sudland']);
  expect(even && rankWords(even.path)).toBe('Two steps · every link: one origin, stated as fact');
  expect(direct && rankWords(direct.path)).toBe('One origin, stated as fact');
  expect(even?.path.hops.some((hop) => isWeakest(hop, even.path))).toBe(false);
});

test('that nothing connects two entities is said with what would help', () => {
  const index = testIndex();
  const said = (help: Remedy[], other = 'sudland') => nothingWords(index, ['norland', other], help);
  expect(said(['options'])).toBe('Nothing connects Norland and Sudland but what is left out.');
  expect(said(['filters'])).toBe('Nothing that the filters show connects Norland and Sudland.');
  expect(said(['both'])).toBe(said(['options', 'filters']));
  expect(said([])).toMatch(/^Nothing in this collection connects Norland and Sudland: no chain of up to six/);
  expect(said([], 'daily-post')).toMatch(/^Daily Post has no relation/);
});

test('how many paths there are', () => {
  const [one] = pathsOf([['norland', 'supplies', 'sudland']], ['norland', 'sudland']);
  const paths = one ? [one.path] : [];
  expect(foundWords({ paths, more: false })).toBe('One path.');
  expect(foundWords({ paths: [...paths, ...paths], more: true })).toBe(
    'The two strongest paths; there are more.',
  );
});
