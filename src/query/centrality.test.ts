import { expect, it, test } from 'vitest';
import { centralities } from './centrality.ts';
import { testIndex } from './testIndex.ts';

const index = testIndex();

function centralitiesOf(...relations: string[]) {
  const chosen = index.graph.relations.filter(({ id }) => relations.includes(id));
  expect(chosen).toHaveLength(relations.length);
  const entities = new Set(chosen.flatMap(({ subject, object }) => [subject, object]));
  return Object.fromEntries(centralities(index, { relations: new Set(relations), entities }));
}

test('in a chain the middle has all ways between others and the ends none', () => {
  expect(centralitiesOf('anna-berg~leads~norland', 'norland~supplies~sudland')).toEqual({
    'anna-berg': { relations: 1, neighbours: 1, between: 0 },
    norland: { relations: 2, neighbours: 2, between: 1 },
    sudland: { relations: 1, neighbours: 1, between: 0 },
  });
});

test('in a triangle nobody lies between', () => {
  const found = centralitiesOf(
    'anna-berg~leads~norland',
    'anna-berg~visits~sudland',
    'norland~borders~sudland',
  );
  expect(Object.values(found).map(({ between }) => between)).toEqual([0, 0, 0]);
});

test('several relations between two entities are one tie and one neighbour', () => {
  expect(centralitiesOf('norland~borders~sudland', 'norland~recognises~sudland')).toEqual({
    norland: { relations: 2, neighbours: 1, between: 0 },
    sudland: { relations: 2, neighbours: 1, between: 0 },
  });
});

it('has nothing to say of nothing', () => {
  expect(centralities(index, { relations: new Set(), entities: new Set() }).size).toBe(0);
});
