import { describe, expect, test } from 'vitest';
import { testIndex } from '../query/testIndex.ts';
import { selectAll, showEverything, toggleSelected, type Change } from './actions.ts';
import { emptyView, entitiesSelected, isSelected, selectedEntities, selectionEnds } from './view.ts';
import type { Selection } from './view.ts';

const one: Selection = { type: 'entity', id: 'norland' };
const two: Selection = { type: 'entities', ids: ['norland', 'sudland'] };
const relation: Selection = { type: 'relation', id: 'norland~supplies~sudland' };

describe('selecting together', () => {
  test.each<[what: string, change: Change, before: Selection | null, after: Selection | null]>([
    ['the first', toggleSelected('norland'), null, one],
    ['another beside it', toggleSelected('sudland'), one, two],
    ['one of two again takes it out', toggleSelected('sudland'), two, one],
    ['the last again leaves nothing', toggleSelected('norland'), one, null],
    ['an entity takes the place of a relation', toggleSelected('norland'), relation, one],
    ['several beside what is selected, each once', selectAll(['sudland', 'norland']), one, two],
    ['nothing more', selectAll([]), two, two],
    ['several in the place of a relation', selectAll(['norland', 'sudland']), relation, two],
  ])('%s', (_, change, before, after) => {
    const view = change.apply({ ...emptyView, selected: before, article: 'wire' });
    expect(view).toEqual({ ...emptyView, selected: after });
    expect(change.history).toBe('push');
  });
});

test('a selection of the same twice is of one', () => {
  expect(entitiesSelected(['norland', 'norland'])).toEqual(one);
});

test('what is selected is so by itself or among others, and no property of a list is', () => {
  expect(['norland', 'sudland', 'anna-berg', 'length'].map((id) => isSelected(two, id))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([isSelected(one, 'norland'), isSelected(one, 'sudland'), isSelected(null, 'norland')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a group and a relation are no entities', () => {
  expect(selectedEntities(relation)).toEqual([]);
  expect(selectedEntities({ type: 'aggregate', id: 'kind.country' })).toEqual([]);
});

test.each<[selected: Selection | null, ends: string[]]>([
  [one, ['norland']],
  [two, ['norland', 'sudland']],
  [relation, ['norland', 'sudland']],
  [{ type: 'statement', id: 'wire-drones.02' }, ['norland', 'sudland']],
  [{ type: 'aggregate', id: 'kind.country' }, []],
  [null, []],
])('the ends of %j are %j', (selected, ends) => {
  expect(selectionEnds(testIndex(), selected)).toEqual(ends);
});

test('everything is shown again by filter and focus, and the rest stays', () => {
  const kept = { ...emptyView, selected: one, layout: 'kind' as const };
  expect(showEverything.apply({ ...kept, from: '2020', hidden: ['sudland'], depth: 2 })).toEqual(kept);
});
