import { expect, test } from 'vitest';
import type { Graph, Relation } from '../../model/types.ts';
import { entity, noVocabulary, relationBetween } from './testLayoutGraphs.ts';
import { weightsOf } from './weights.ts';

const entities = Array.from({ length: 5 }, (_, i) => entity(i));
const [usual, strong] = [
  relationBetween('entity-0', 'entity-1'),
  told(relationBetween('entity-2', 'entity-3')),
];

/** Two newsrooms and two sources tell it. */
function told(relation: Relation): Relation {
  return { ...relation, support: { ...relation.support, origins: [2, 2], sources: [2, 2] } };
}

function weights(change: Partial<Graph> = {}) {
  return weightsOf({ entities, relations: [usual, strong], vocabulary: noVocabulary, ...change });
}

test('what several accounts tell weighs more, and its ends come first', () => {
  expect([...weights().relations.keys()]).toEqual([strong]);
  expect(weights().entities.slice(0, 2).toSorted()).toEqual(['entity-2', 'entity-3']);
});

test('structure and classes weigh no more than usual, however well they are told', () => {
  const predicate = { id: strong.predicate, family: 'structure', label: '', inverse: '', negated: '' };
  const vocabulary = { ...noVocabulary, predicates: [{ ...predicate, symmetric: false, from: [], to: [] }] };
  expect(weights({ vocabulary }).relations.size).toBe(0);
  const classes = entities.map((one) => ({
    ...one,
    ...(one.id === 'entity-3' && { generic: true as const }),
  }));
  expect(weights({ entities: classes }).relations.size).toBe(0);
});
