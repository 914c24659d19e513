import { describe, expect, it, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import { useStore } from '../store/store.ts';
import { putState } from '../store/testState.ts';
import { actedOn, entitiesOf, selectAggregate, selectMembership, selectVisibleGraph } from './picture.ts';

const index = testIndex();

describe('what is drawn', () => {
  it('is nothing before there is a graph', () => {
    const state = { ...putState(index), index: null };
    expect(selectVisibleGraph(state).entities.size).toBe(0);
    expect(selectAggregate(state, 'kind.country')).toBeNull();
    expect(actedOn(state)).toEqual([]);
    expect(selectMembership(state).size).toBe(0);
  });

  it('opens the bundle that would hide the relation that is read', () => {
    expect(selectVisibleGraph(putState(index)).bundles).toHaveLength(1);
    const relation = putState(index, { selected: { type: 'relation', id: 'norland~borders~sudland' } });
    expect(selectVisibleGraph(relation).bundles).toEqual([]);
    expect(selectVisibleGraph(relation).relations).toContain('norland~supplies~sudland');
    const statement = putState(index, { selected: { type: 'statement', id: 'wire-drones.02' } });
    expect(selectVisibleGraph(statement).bundles).toEqual([]);
    const other = putState(index, { selected: { type: 'relation', id: 'anna-berg~leads~norland' } });
    expect(selectVisibleGraph(other).bundles).toHaveLength(1);
  });

  it('is the same object whatever else changes', () => {
    const before = selectVisibleGraph(putState(index));
    expect(selectVisibleGraph(putState(index, { q: 'x', selected: { type: 'entity', id: 'norland' } }))).toBe(
      before,
    );
    expect(selectVisibleGraph(putState(index, { group: 'kind' }))).not.toBe(before);
  });

  it('has a node for each kind where entities are grouped by it', () => {
    const { groups, entities } = selectVisibleGraph(putState(index, { group: 'kind' }));
    expect(groups.map(({ id }) => id)).toEqual(['kind.country']);
    expect([...entities]).toEqual(['anna-berg']);
  });

  it('has one for each community, as soon as they are known', () => {
    const state = putState(index, { group: 'community' });
    expect(selectVisibleGraph(state).groups).toEqual([]);
    const groups = new Map([...index.relationsOf.keys()].map((id) => [id, 'around.norland']));
    useStore.setState({ communities: { of: index, throughClasses: false, groups } });
    expect(selectVisibleGraph(useStore.getState()).groups.map(({ id }) => id)).toEqual(['around.norland']);
    useStore.setState({ communities: { of: index, throughClasses: true, groups } });
    expect(selectVisibleGraph(useStore.getState()).groups).toEqual([]);
  });
});

test.each<[id: string, entities: string[]]>([
  ['norland', ['norland']],
  ['kind.country', ['norland', 'sudland']],
  ['norland~sudland', ['norland', 'sudland']],
  ['anna-berg~kind.country', ['anna-berg', 'norland', 'sudland']],
  ['kind.organization', []],
  ['constructor', []],
])('%s stands for %j', (id, entities) => {
  expect(entitiesOf(putState(index), id).toSorted()).toEqual(entities);
});
