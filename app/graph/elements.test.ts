import { describe, expect, it, test } from 'vitest';
import { indexGraph, type GraphIndex } from '../../src/query/graphIndex.ts';
import { amended, testIndex } from '../../src/query/testIndex.ts';
import { shapes } from '../ui/shapes.ts';
import { elementsOf } from './elements.ts';

const index = testIndex();

describe('elementsOf', () => {
  it('draws each entity that has a relation once, where the file places it', () => {
    expect(nodes(index).map(({ data, position }) => [data.id, position])).toEqual([
      ['anna-berg', { x: 0, y: -120 }],
      ['norland', { x: -80, y: 0 }],
      ['sudland', { x: 80, y: 0 }],
    ]);
  });

  it('draws each relation once, from its subject to its object', () => {
    expect(edges(index).map(({ data }) => [data.id, data['source'], data['target']])).toEqual(
      index.graph.relations.map(({ id, subject, object }) => [id, subject, object]),
    );
  });

  test.each([
    ['norland~supplies~sudland', 'supplies', 1, 'affirmed', 'actual', 'no'],
    ['norland~borders~sudland', 'borders', 1, 'affirmed', 'actual', 'yes'],
    ['norland~recognises~sudland', 'does not recognise', 1, 'denied', 'actual', 'no'],
    ['anna-berg~visits~sudland', 'visits', 1, 'affirmed', 'planned', 'no'],
  ])('%s carries what the stylesheet reads', (id, name, origins, polarity, modality, symmetric) => {
    const edge = edges(index).find(({ data }) => data.id === id);
    expect(edge?.data).toMatchObject({ name, origins, polarity, modality, symmetric });
  });

  it('counts no origin for what no one has reviewed', () => {
    const suggested = testIndex(({ statements }) => ({
      statements: amended(statements, { 'post-drones.02': { review: 'unreviewed' } }),
    }));
    const edge = edges(suggested).find(({ data }) => data.id === 'norland~borders~sudland');
    expect(edge?.data['origins']).toBe(0);
  });

  it('gives kinds their look by their place in the vocabulary, round again after the last', () => {
    const kind = { id: 'other', label: 'Other', plural: 'Others' };
    const others = shapes.map((_, i) => ({ ...kind, id: `other-${i}` }));
    const many = testIndex(({ vocabulary }) => ({
      vocabulary: { ...vocabulary, kinds: [...others, ...vocabulary.kinds] },
    }));
    const looks = nodes(many).map(({ data }) => data['kind']);
    expect(looks).toEqual(nodes(index).map(({ data }) => data['kind']));
    expect(new Set(looks).size).toBe(2);
  });

  it('spreads entities that the file gives no places', () => {
    const many = withoutPositions(60);
    const places = nodes(many).map(({ position }) => [position?.x ?? 0, position?.y ?? 0] as const);
    const gaps = places.flatMap(([x, y], i) =>
      places.slice(0, i).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    );
    expect(places).toHaveLength(61);
    expect(Math.min(...gaps)).toBeGreaterThan(60);
  });
});

/** A graph without positions in which one person leads many countries. */
function withoutPositions(countries: number): GraphIndex {
  const ids = Array.from({ length: countries }, (_, i) => `land-${i}`);
  const { positions: _, ...graph } = testIndex(({ entities, statements }) => ({
    entities: [...entities, ...ids.map((id) => ({ id, kind: 'country', name: id, aliases: [] }))],
    statements: statements
      .slice(-1)
      .flatMap((statement) => ids.map((object, i) => ({ ...statement, id: `wire-drones.1${i}`, object }))),
  })).graph;
  return indexGraph(graph);
}

function nodes(of: GraphIndex) {
  return elementsOf(of).filter(({ group }) => group === 'nodes');
}

function edges(of: GraphIndex) {
  return elementsOf(of).filter(({ group }) => group === 'edges');
}
