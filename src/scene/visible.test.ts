import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noFilter, applyFilter } from '../query/filter.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { communityGroups, aggregateOf, kindGroups, type Membership } from './groups.ts';
import { visibleGraph, type VisibleGraph } from './visible.ts';
import { testIndex, tiedIndex } from '../query/testIndex.ts';

const none: Membership = new Map();

describe('relations between the same two', () => {
  const parallel = testIndex();
  const pair = 'norland~sudland';

  it('are one line from three on, whichever way they go', () => {
    expect(draw(parallel).bundles).toEqual([
      {
        id: pair,
        ends: ['norland', 'sudland'],
        relations: ['norland~borders~sudland', 'norland~recognises~sudland', 'norland~supplies~sudland'],
      },
    ]);
    expect([...draw(parallel).relations]).toEqual(['anna-berg~leads~norland', 'anna-berg~visits~sudland']);
  });

  it('are drawn one by one when the line is opened', () => {
    expect(draw(parallel, none, [pair]).bundles).toEqual([]);
    expect(draw(parallel, none, [pair]).relations.size).toBe(5);
  });

  it('are drawn one by one where the filter leaves two', () => {
    const { bundles, relations } = draw(parallel, none, [], ['borders', 'supplies']);
    expect(bundles).toEqual([]);
    expect(relations.size).toBe(2);
  });
});

describe('groups', () => {
  const index = tiedIndex('a-b a-c b-c c-d d-e e-e');
  const two: Membership = new Map([
    ['a', 'around.a'],
    ['b', 'around.a'],
    ['c', 'around.a'],
    ['d', 'around.d'],
  ]);

  it('of two or more are one node, with what is between their members inside', () => {
    const { groups, entities } = draw(index, two);
    expect(groups).toEqual([
      {
        id: 'around.a',
        entities: ['a', 'b', 'c'],
        relations: ['a~leads~b', 'a~leads~c', 'b~leads~c'],
      },
    ]);
    expect([...entities]).toEqual(['d', 'e']);
  });

  it('are tied to others by one line each, even for one relation', () => {
    expect(draw(index, two).bundles).toEqual([
      { id: 'around.a~d', ends: ['around.a', 'd'], relations: ['c~leads~d'] },
    ]);
  });

  it('show their members when they are opened', () => {
    const { groups, entities, bundles } = draw(index, two, ['around.a']);
    expect({ groups, bundles }).toEqual({ groups: [], bundles: [] });
    expect(entities.size).toBe(5);
  });

  it('keep a relation of an entity with itself', () => {
    expect(draw(index, two).relations).toContain('e~leads~e');
  });
});

test('everything that is shown is drawn once, or inside one group', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { minLength: 1 });
  const membership = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('around.a', 'kind.x'));
  fc.assert(
    fc.property(pairs, membership, fc.subarray(['around.a', 'a~b']), (ties, groups, opened) => {
      const index = tiedIndex(ties.map((tie) => tie.join('-')).join(' '));
      const passing = applyFilter(index, noFilter);
      const { entities, relations, ...rest } = draw(index, new Map(Object.entries(groups)), opened);
      const gathered = [...rest.bundles, ...rest.groups];
      expect(inOrder([...relations, ...gathered.flatMap((one) => one.relations)])).toEqual(
        inOrder(passing.relations),
      );
      expect(inOrder([...entities, ...rest.groups.flatMap((group) => group.entities)])).toEqual(
        inOrder(passing.entities),
      );
      const drawn = new Set([...entities, ...rest.groups.map(({ id }) => id)]);
      for (const { ends } of rest.bundles) for (const end of ends) expect(drawn).toContain(end);
      for (const id of relations) expect(drawn).toContain(get(index.relations, id).subject);
    }),
  );
});

describe('what a group or line holds', () => {
  const index = testIndex();
  const passing = applyFilter(index, noFilter);
  const communities: Membership = new Map([['norland', 'around.sudland']]);

  test.each<[id: string, entities: number | null, relations: number]>([
    ['kind.country', 2, 3],
    ['kind.person', 1, 0],
    ['around.sudland', 1, 0],
  ])('the group %s', (id, entities, relations) => {
    const found = aggregateOf(index, passing, communities, id);
    expect(found).toMatchObject({ type: 'group', id });
    expect(found?.type === 'group' && found.entities.length).toBe(entities);
    expect(found?.relations).toHaveLength(relations);
  });

  test.each<[id: string, relations: number]>([
    ['norland~sudland', 3],
    ['sudland~norland', 3],
    ['kind.country~anna-berg', 2],
    ['anna-berg~around.sudland', 1],
  ])('the line %s', (id, relations) => {
    expect(aggregateOf(index, passing, communities, id)).toMatchObject({ type: 'bundle' });
    expect(aggregateOf(index, passing, communities, id)?.relations).toHaveLength(relations);
  });

  test.each(['kind.organization', 'around.norland', 'anna-berg~north-wire'])('nothing of %s', (id) => {
    expect(aggregateOf(index, passing, communities, id)).toBeNull();
  });
});

test('every entity that is in a community has it as a group', () => {
  expect([...communityGroups(new Map([['norland', 'constructor']]))]).toEqual([
    ['norland', 'around.constructor'],
  ]);
});

test('every entity that is drawn has its kind as a group', () => {
  expect([...kindGroups(testIndex())]).toEqual([
    ['anna-berg', 'kind.person'],
    ['norland', 'kind.country'],
    ['sudland', 'kind.country'],
  ]);
});

function draw(
  index: GraphIndex,
  membership: Membership = none,
  opened: string[] = [],
  predicates: string[] = [],
): VisibleGraph {
  return visibleGraph(index, applyFilter(index, { ...noFilter, predicates }), membership, new Set(opened));
}

function inOrder(ids: Iterable<string>): string[] {
  return [...ids].toSorted();
}
