import { expect, test } from 'vitest';
import { applyFilter, noFilter } from './filter.ts';
import { namedTogether } from './namedTogether.ts';
import { amended, testIndex } from './testIndex.ts';

/** What no relation leads to from one of the ends of a statement is named by it, beside what a relation does lead to. */
const index = testIndex(({ statements }) => ({
  statements: amended(statements, {
    'wire-drones.01': {
      also: [
        { role: 'about', entity: 'daily-post' },
        { role: 'with', entity: 'north-wire' },
      ],
      modality: 'planned',
    },
    'post-drones.01': { also: [{ role: 'about', entity: 'daily-post' }] },
  }),
}));
const of = (id: string, filter = noFilter) =>
  namedTogether(index, applyFilter(index, filter), id).map(
    ({ statement, others }) => `${statement.id}: ${others.join(' ')}`,
  );

test('an entity is named together with what a statement ties it to by a role, shown by the best one', () => {
  expect(of('norland')).toEqual(['post-drones.01: daily-post', 'wire-drones.01: north-wire']);
  expect(of('daily-post')).toEqual(['post-drones.01: norland sudland', 'wire-drones.01: north-wire']);
  expect(of('north-wire')).toEqual(['wire-drones.01: daily-post norland sudland']);
});

test('nobody is named together with whom a relation leads to, or by what is not shown', () => {
  expect(of('anna-berg')).toEqual([]);
  expect(of('norland', { ...noFilter, modality: ['planned'] })).toEqual([
    'wire-drones.01: daily-post north-wire',
  ]);
});
