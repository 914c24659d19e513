import { expect, test } from 'vitest';
import type { EntityId } from '../model/types.ts';
import { noFilter, applyFilter, type Filter } from './filter.ts';
import { anyRouting, type Exclusion } from './links.ts';
import { pathSuggestions, type PathSuggestion } from './pathSuggestions.ts';
import { testIndex } from './testIndex.ts';

// Anna leads Norland (structure) and plans to visit Sudland; Norland borders (structure) and supplies Sudland.
test.each<
  [ends: [EntityId, EntityId], filter: Partial<Filter>, without: Exclusion[], found: PathSuggestion[][]]
>([
  [['anna-berg', 'sudland'], {}, ['structure', 'planned'], [['options']]],
  [['anna-berg', 'sudland'], { predicates: ['leads'] }, [], [['filters']]],
  [['anna-berg', 'sudland'], { predicates: ['leads'] }, ['denied'], [['filters']]],
  [['anna-berg', 'sudland'], { predicates: ['leads'] }, ['structure', 'planned'], [['options', 'filters']]],
  [['norland', 'sudland'], { polarity: ['denied'] }, ['denied'], [['options'], ['filters']]],
  [['anna-berg', 'daily-post'], {}, ['structure'], []],
  [['anna-berg', 'daily-post'], { predicates: ['leads'] }, [], []],
])('%j with %j and without %j: %j', (ends, filter, without, found) => {
  const index = testIndex();
  expect(
    pathSuggestions(index, applyFilter(index, { ...noFilter, ...filter }), ends, { ...anyRouting, without }),
  ).toEqual(found);
});

test.each<
  [throughClasses: boolean, filter: Partial<Filter>, without: Exclusion[], found: PathSuggestion[][]]
>([
  [false, {}, [], [['classes']]],
  [false, { predicates: ['leads'] }, [], [['filters', 'classes']]],
  [true, { predicates: ['leads'] }, [], [['filters']]],
  [false, {}, ['planned'], [['options', 'classes']]],
  [false, { predicates: ['leads'] }, ['planned'], [['options', 'filters', 'classes']]],
])(
  'where classes connect (let: %j), with %j and without %j: %j',
  (throughClasses, filter, without, found) => {
    // Norland is left out, so that Anna and North Wire have nothing but Sudland in common.
    const index = testIndex(({ entities, statements }) => ({
      entities: entities.map((entity) => (entity.id === 'sudland' ? { ...entity, generic: true } : entity)),
      statements: statements.flatMap((statement) => {
        if (statement.predicate === 'visits') return [statement];
        return statement.predicate === 'recognises' ? [{ ...statement, subject: 'north-wire' }] : [];
      }),
      differences: [],
    }));
    const now = applyFilter(index, { ...noFilter, ...filter });
    expect(pathSuggestions(index, now, ['anna-berg', 'north-wire'], { without, throughClasses })).toEqual(
      found,
    );
  },
);
