import { expect, test } from 'vitest';
import { noFilter, applyFilter } from '../../../src/query/filter.ts';
import { dated, testIndex } from '../../../src/query/testIndex.ts';
import type { EntityOrder } from '../../../src/view/tableColumns.ts';
import { entityRows, inOrder } from './rows.ts';

const index = testIndex();
const rows = entityRows(index, applyFilter(index, noFilter));

test.each<[order: EntityOrder, ids: string[]]>([
  ['name', ['anna-berg', 'norland', 'sudland']],
  ['relations', ['norland', 'sudland', 'anna-berg']],
  ['kind', ['norland', 'sudland', 'anna-berg']],
  ['neighbours', ['anna-berg', 'norland', 'sudland']],
])('by %s, then by name', (order, ids) => {
  expect(inOrder(rows, order).map(({ entity }) => entity.id)).toEqual(ids);
});

test('what has no date stands last', () => {
  const dates = inOrder(rows, 'since').map(({ since }) => since);
  const known = dates.filter((date) => date !== null);
  expect(dates).toEqual([...known.toSorted(), ...dates.filter((date) => date === null)]);
});

test('a year stays a year', () => {
  const statements = index.graph.statements.map((statement) => ({ ...statement, when: dated('1999') }));
  const years = testIndex(() => ({ statements }));
  const [row] = entityRows(years, applyFilter(years, noFilter));
  expect([row?.since, row?.sinceDate]).toEqual(['1999-01-01', '1999']);
});

test('only what is shown is counted', () => {
  const some = entityRows(index, applyFilter(index, { ...noFilter, predicates: ['leads'] }));
  expect(some.map(({ entity, relations }) => [entity.id, relations])).toEqual([
    ['anna-berg', 1],
    ['norland', 1],
  ]);
});
