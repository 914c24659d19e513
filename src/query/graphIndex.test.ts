import { describe, expect, it } from 'vitest';
import { firstOf } from '../model/testGraph.ts';
import { get, indexGraph } from './graphIndex.ts';
import { testIndex } from './testIndex.ts';

const index = testIndex();

describe('indexGraph', () => {
  it('finds the relations of an entity from either end, in the order of the graph', () => {
    expect(relationsOf('anna-berg')).toEqual(['anna-berg~leads~norland', 'anna-berg~visits~sudland']);
    expect(relationsOf('sudland')).toEqual([
      'anna-berg~visits~sudland',
      'norland~borders~sudland',
      'norland~recognises~sudland',
      'norland~supplies~sudland',
    ]);
    expect(relationsOf('daily-post')).toBeUndefined();
  });

  it('lists a relation of an entity with itself once', () => {
    const relation = { ...firstOf(index.graph.relations), subject: 'norland', object: 'norland' };
    const self = indexGraph({ ...index.graph, relations: [relation] });
    expect(self.relationsOf.get('norland')).toEqual([relation]);
  });

  it('finds the relation and the differences of a statement', () => {
    expect(index.relationOf.get('wire-drones.01')?.id).toBe('norland~supplies~sudland');
    expect(index.differencesOf.get('wire-drones.01')?.map(({ id }) => id)).toEqual(['how-many-drones']);
    expect(index.differencesOf.get('wire-drones.02')).toBeUndefined();
  });

  it('finds the relation of a statement that waits to be reviewed beside an accepted one', () => {
    expect(index.statements.get('post-drones.04')?.review).toBe('unreviewed');
    const relation = index.relationOf.get('post-drones.04');
    expect(relation?.statements).not.toContain('post-drones.04');
    expect(index.waitingOf.get(relation?.id ?? '')?.map(({ id }) => id)).toEqual(['post-drones.04']);
  });
});

describe('get', () => {
  it.each(['nobody', 'constructor', '__proto__'])('names %s, which is not there', (id) => {
    expect(() => get(index.entities, id)).toThrow(`“${id}” is not in this graph.`);
  });
});

function relationsOf(entity: string): string[] | undefined {
  return index.relationsOf.get(entity)?.map(({ id }) => id);
}
