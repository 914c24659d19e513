import { expect, test } from 'vitest';
import type { EntityId } from '../model/types.ts';
import { noFilter, shown, type Filter } from './filter.ts';
import type { Exclusion } from './hops.ts';
import { remedy, type Remedy } from './remedy.ts';
import { testIndex } from './testIndex.ts';

// Anna leads Norland (structure) and plans to visit Sudland; Norland borders (structure) and supplies Sudland.
test.each<[ends: [EntityId, EntityId], filter: Partial<Filter>, without: Exclusion[], found: Remedy]>([
  [['anna-berg', 'sudland'], {}, ['structure', 'planned'], 'options'],
  [['anna-berg', 'sudland'], { predicates: ['leads'] }, [], 'filters'],
  [['anna-berg', 'sudland'], { predicates: ['leads'] }, ['denied'], 'filters'],
  [['anna-berg', 'sudland'], { predicates: ['leads'] }, ['structure', 'planned'], 'both'],
  [['anna-berg', 'daily-post'], {}, ['structure'], null],
  [['anna-berg', 'daily-post'], { predicates: ['leads'] }, [], null],
])('%j with %j and without %j: %s', (ends, filter, without, found) => {
  const index = testIndex();
  expect(remedy(index, shown(index, { ...noFilter, ...filter }), ends, without)).toBe(found);
});
