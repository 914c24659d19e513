import { describe, expect, test } from 'vitest';
import { noFilter, applyFilter } from '../../src/query/filter.ts';
import type { Routing } from '../../src/query/links.ts';
import { connections } from '../../src/query/paths.ts';
import type { PathSuggestion } from '../../src/query/pathSuggestions.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import type { Statement, Verb } from '../../src/model/types.ts';
import { foundWords, isWeakest, nothingWords, othersWords } from './paths.ts';
import { pathSentence, rankWords, suggestionWords } from './paths.ts';
import { pathsOf, type Said } from './testPaths.ts';

/** Paths over nothing but what is said here, between the first and the last of the entities. */
function told(said: Said[], ...ends: [string, string]): string[] {
  return pathsOf(said, ends).map(({ index, path }) => pathSentence(index, path));
}

/** The text's own words for what ties the two ends. */
function says(exact: string, between: NonNullable<Verb['between']>): Pick<Statement, 'verb'> {
  return { verb: { article: 'wire', exact, start: 0, end: exact.length, between } };
}

describe('a path as a sentence', () => {
  const denied = { polarity: 'denied' } as const;
  const thinking = says('is thinking of seeing', 'subject-object');
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
    [
      'Norland has been lying beside Sudland, which Anna Bérg is thinking of seeing (possible)',
      [
        ['norland', 'borders', 'sudland', says('has been lying beside', 'subject-object')],
        ['anna-berg', 'visits', 'sudland', { ...thinking, modality: 'possible' }],
      ],
      ['norland', 'anna-berg'],
    ],
    [
      'Sudland awaits Anna Bérg, who leads Norland',
      [
        ['anna-berg', 'visits', 'sudland', says('awaits', 'object-subject')],
        ['anna-berg', 'leads', 'norland'],
      ],
      ['sudland', 'norland'],
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
    pathsOf(said.slice(0, most), ['anna-berg', 'sudland']).map(({ index, path }) => [
      rankWords(index, path),
      ...path.links.flatMap(({ others }) => (others.length > 0 ? [othersWords(others)] : [])),
    ]);
  expect(ranked(1)).toEqual([]);
  expect(ranked(2)).toEqual([['Two links · weakest link: one newsroom, planned']]);
  expect(ranked(3)[0]?.[1]).toBe('1 more link between them (said not to be so)');
  expect(ranked(4)[0]?.[1]).toBe('Two more links between them (one said not to be so)');
  expect(ranked(5)[0]?.[1]).toBe('Three more links between them (two said not to be so)');
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
  expect(even && rankWords(even.index, even.path)).toBe(
    'Two links · every link: one newsroom, reported as fact',
  );
  expect(direct && rankWords(direct.index, direct.path)).toBe('One newsroom, reported as fact');
  expect(even?.path.links.some((link) => isWeakest(link, even.path))).toBe(false);
});

test('that nothing connects two entities is said with what would help', () => {
  const index = testIndex();
  const said = (help: PathSuggestion[][], other = 'sudland') => nothingWords(index, ['norland', other], help);
  expect(said([['options']])).toBe('The only connections between Norland and Sudland are excluded.');
  expect(said([['filters']])).toBe(
    'The only connections between Norland and Sudland are hidden by your filters.',
  );
  const both = 'The only connections between Norland and Sudland are excluded or are hidden by your filters.';
  expect(said([['options'], ['filters']])).toBe(both);
  expect(said([['options', 'filters']])).toBe(both);
  expect(said([['classes']])).toMatch(
    /^The only connections between Norland and Sudland run through a category,/,
  );
  expect(said([])).toMatch(/^Nothing in this collection connects Norland and Sudland: no chain of up to six/);
  expect(said([], 'daily-post')).toMatch(/^Daily Post has no link/);
});

test('what helps is said as one act, with classes of the collection as examples', () => {
  const index = testIndex(({ entities }) => ({
    entities: entities.map((entity) =>
      entity.id === 'sudland' || entity.id === 'anna-berg' ? { ...entity, generic: true } : entity,
    ),
  }));
  expect(suggestionWords(index, ['options'])).toBe('Exclude nothing');
  expect(suggestionWords(index, ['options', 'filters'])).toBe('Exclude nothing and clear the filters');
  expect(suggestionWords(index, ['filters', 'classes'])).toBe(
    'Clear the filters and allow connections through categories (Sudland, Anna Bérg)',
  );
});

test('how many paths there are', () => {
  const [one] = pathsOf([['norland', 'supplies', 'sudland']], ['norland', 'sudland']);
  const paths = one ? [one.path] : [];
  expect(foundWords({ paths, more: false })).toBe('One connection.');
  expect(foundWords({ paths: [...paths, ...paths], more: true })).toBe(
    'The two best connections (more exist).',
  );
});

test('many are told of as many', () => {
  const index = testIndex((graph) => ({
    entities: graph.entities.map((one) => (one.id === 'norland' ? { ...one, plural: true, the: true } : one)),
    vocabulary: {
      ...graph.vocabulary,
      predicates: graph.vocabulary.predicates.map((one) => ({
        ...one,
        plural: {
          label: one.label.replace(/ies$/, 'y').replace(/s$/, ''),
          inverse: one.inverse,
          negated: one.negated,
        },
      })),
    },
  }));
  const routing: Routing = { without: ['planned'], throughClasses: false };
  const [path] = connections(index, applyFilter(index, noFilter), ['anna-berg', 'sudland'], routing).paths;
  expect(path && pathSentence(index, path)).toBe('Anna Bérg leads the Norland, which supply Sudland');
});
