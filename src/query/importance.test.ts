import { expect, test } from 'vitest';
import type { Graph } from '../model/types.ts';
import { byImportance } from './importance.ts';
import { testIndex } from './testIndex.ts';

const supply = 'norland~supplies~sudland';

function ordered(change: (graph: Graph) => Partial<Graph>): string[] {
  const index = testIndex(change);
  return byImportance(index, index.graph.relations).map(({ id }) => id);
}

/** All relations are of one family, which is not that of structure. */
function allNews({ vocabulary }: Graph): Partial<Graph> {
  const predicates = vocabulary.predicates.map((predicate) => ({ ...predicate, family: 'supply' }));
  return { vocabulary: { ...vocabulary, predicates } };
}

test('what belongs where comes after what happens, however well it is supported', () => {
  const ids = ordered(({ relations }) => ({
    relations: relations.map((relation) =>
      relation.id === 'anna-berg~leads~norland'
        ? { ...relation, support: { ...relation.support, origins: [9, 9], sources: [9, 9] } }
        : relation,
    ),
  }));
  expect(ids.indexOf('anna-berg~leads~norland')).toBeGreaterThan(ids.indexOf(supply));
});

test('what ends at a class of things comes after what ties two things', () => {
  expect(ordered(allNews)[0]).toBe(supply);
  const withClass = ordered((graph) => ({
    ...allNews(graph),
    entities: graph.entities.map((entity) =>
      entity.id === 'sudland' ? { ...entity, generic: true } : entity,
    ),
  }));
  expect(withClass[0]).not.toBe(supply);
});
