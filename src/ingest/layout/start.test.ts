import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { layoutGraph, type LayoutGraph } from './nodes.ts';
import { start } from './start.ts';
import { clusteredGraph } from './testLayoutGraphs.ts';

const graph = clusteredGraph(60, 150);

function started(seed: number, from = graph): LayoutGraph {
  const layout = layoutGraph(from, 'square');
  start(layout, seed);
  return layout;
}

const places = ({ nodes }: LayoutGraph) => new Map(nodes.map(({ id, x, y }) => [id, [x, y] as const]));

test('a graph starts from the same places each time, and from others for another seed', () => {
  expect(places(started(0))).toEqual(places(started(0)));
  const [one, other] = [started(0), started(1)];
  for (const axis of ['x', 'y'] as const)
    expect(one.nodes.map((node) => node[axis])).not.toEqual(other.nodes.map((node) => node[axis]));
});

test('no two start from one place', () => {
  expect(new Set(started(0).nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(started(0).nodes.length);
});

test('the order of the lists decides nothing', () => {
  const { entities, relations } = graph;
  const turned = places(
    started(0, { ...graph, entities: entities.toReversed(), relations: relations.toReversed() }),
  );
  for (const [id, [x, y]] of places(started(0))) {
    expect(turned.get(id)?.[0]).toBeCloseTo(x, 6);
    expect(turned.get(id)?.[1]).toBeCloseTo(y, 6);
  }
});

test('neighbours start near one another', () => {
  const { nodes, edges } = started(0);
  const everyPair = nodes.flatMap((source, i) => nodes.slice(i + 1).map((target) => ({ source, target })));
  expect(measure(nodes, edges).length).toBeLessThan(measure(nodes, everyPair).length / 2);
});

test('it is as high as it is wide', () => {
  const { nodes } = started(0);
  const ratio = Math.hypot(...nodes.map(({ x }) => x)) / Math.hypot(...nodes.map(({ y }) => y));
  expect(ratio).toBeGreaterThan(0.3);
  expect(ratio).toBeLessThan(3);
});
