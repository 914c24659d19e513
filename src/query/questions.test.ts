import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { load } from '../model/load.ts';
import type { Entity, Relation } from '../model/types.ts';
import { indexGraph, type GraphIndex } from './graphIndex.ts';
import { questions } from './questions.ts';
import { testIndex } from './testIndex.ts';

function withRelations(change: (relation: Relation) => Relation[]): GraphIndex {
  const { graph } = testIndex();
  return indexGraph({ ...graph, relations: graph.relations.flatMap(change) });
}

describe('questions', () => {
  test('asks of a plain fact with as much certain support as any', () => {
    const [twice, planned] = ['norland~supplies~sudland', 'anna-berg~visits~sudland'];
    const index = withRelations((relation) => [
      {
        ...relation,
        modality: relation.id === planned ? 'planned' : relation.modality,
        support: {
          ...relation.support,
          origins: [9, 9],
          sources: [twice, planned].includes(relation.id) ? [2, 2] : [1, 1],
        },
      },
    ]);
    expect(questions(index).claim?.id).toBe(twice);
  });

  test('asks for the connection of two that are not tied but have somebody in common', () => {
    const index = withRelations((relation) => (relation.id === 'anna-berg~visits~sudland' ? [] : [relation]));
    expect(questions(index).pair?.toSorted()).toEqual(['anna-berg', 'sudland']);
    expect(questions(testIndex()).pair).toBeNull();
  });

  test('asks for no connection that only a class makes', () => {
    const { graph } = withRelations((relation) =>
      relation.id === 'anna-berg~visits~sudland' ? [] : [relation],
    );
    const entities = graph.entities.map((entity): Entity =>
      entity.id === 'norland' ? { ...entity, generic: true } : entity,
    );
    expect(questions(indexGraph({ ...graph, entities })).pair).toBeNull();
  });

  test('asks nothing of an empty collection', () => {
    const empty = testIndex(() => ({ statements: [], relations: [], differences: [] }));
    expect(questions(empty)).toEqual({ claim: null, pair: null, difference: null });
  });

  test('asks what a reader of the first collection would', () => {
    const index = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));
    const { claim, pair, difference } = questions(index);
    expect(claim?.id).toBe('russia~supplies-arms-to~serbia');
    expect(pair?.toSorted()).toEqual(['central-african-republic', 'serbia']);
    expect(difference?.id).toBe('order-or-agreement');
  });
});
