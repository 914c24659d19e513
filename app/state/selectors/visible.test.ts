import { describe, expect, it } from 'vitest';
import { testIndex, tiedIndex } from '../../../src/query/testIndex.ts';
import { putState } from '../store/testState.ts';
import { filteredFor, selectVisible, selectVisibleAtAnyTime } from './visible.ts';

const index = testIndex();

describe('the visible subgraph', () => {
  it('is what passes the filter and the focus leaves', () => {
    const { entities } = selectVisible(putState(index, { predicates: ['leads'], hidden: [] }));
    expect([...entities].toSorted()).toEqual(['anna-berg', 'norland']);
    expect(selectVisible(putState(index, { predicates: ['leads'], hidden: ['norland'] })).entities.size).toBe(
      0,
    );
  });

  it('is empty before there is a graph', () => {
    const state = { ...putState(index), index: null };
    expect(selectVisible(state).relations.size).toBe(0);
    expect(selectVisibleAtAnyTime(state).relations.size).toBe(0);
  });

  it('is the same object as long as nothing of it changes', () => {
    const before = selectVisible(putState(index));
    expect(selectVisible(putState(index, { selected: { type: 'entity', id: 'norland' }, q: 'x' }))).toBe(
      before,
    );
    expect(selectVisible(putState(index, { actors: ['norland'] }))).not.toBe(before);
  });

  it('shows what is selected beyond the depth, and lets steps lead on from a class where that is asked', () => {
    const web = tiedIndex('a-b b-c c-d', 'b');
    const near = { depth: 2, around: ['a'] };
    const seen = (view: Parameters<typeof putState>[1]) =>
      [...selectVisible(putState(web, { ...near, ...view })).entities].toSorted().join('');
    expect(seen({})).toBe('ab');
    expect(seen({ throughClasses: true })).toBe('abc');
    expect(seen({ selected: { type: 'entity', id: 'd' } })).toBe('abd');
  });

  it('at any time has no dates, and the rest of the filter', () => {
    const state = putState(index, { from: '1900', to: '1901', overlapping: true, predicates: ['leads'] });
    expect(selectVisible(state).relations.size).toBe(0);
    expect([...selectVisibleAtAnyTime(state).relations]).toEqual(['anna-berg~leads~norland']);
  });
});

it('what passes the filter has also what is put away', () => {
  const { view } = putState(index, { hidden: ['norland'], predicates: ['leads'] });
  expect([...filteredFor(index, view).relations]).toEqual(['anna-berg~leads~norland']);
});
