import { expect, test } from 'vitest';
import type { EntityId } from '../model/types.ts';
import { noFilter, shown, type Filter } from './filter.ts';
import type { Exclusion } from './hops.ts';
import { remedies, type Remedy } from './remedy.ts';
import { testIndex } from './testIndex.ts';

// Anna leads Norland (structure) and plans to visit Sudland; Norland borders (structure) and supplies Sudland.
test.each<[ends: [EntityId, EntityId], filter: Partial<Filter>, without: Exclusion[], found: Remedy[]]>([
  [['anna-berg', 'sudland'], {}, ['structure', 'planned'], ['options']],
  [['anna-berg', 'sudland'], { predicates: ['leads'] }, [], ['filters']],
  [['anna-berg', 'sudland'], { predicates: ['leads'] }, ['denied'], ['filters']],
  [['anna-berg', 'sudland'], { predicates: ['leads'] }, ['structure', 'planned'], ['both']],
  [['norland', 'sudland'], { polarity: ['denied'] }, ['denied'], ['options', 'filters']],
  [['anna-berg', 'daily-post'], {}, ['structure'], []],
  [['anna-berg', 'daily-post'], { predicates: ['leads'] }, [], []],
])('%j with %j and without %j: %j', (ends, filter, without, found) => {
  const index = testIndex();
  expect(remedies(index, shown(index, { ...noFilter, ...filter }), ends, without)).toEqual(found);
});
