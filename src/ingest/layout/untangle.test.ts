import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';
import type { LayoutGraph } from './nodes.ts';
import { drawing, numbers } from './testLayoutGraphs.ts';
import { untangle } from './untangle.ts';

const SIDE = 6;
const ENOUGH = 5_000_000;

/** A net of squares, without a crossing while everything is in its place; some are put in one another's. */
function net(swaps: number): LayoutGraph {
  const points = Array.from({ length: SIDE * SIDE }, (_, i): [number, number] => [
    i % SIDE,
    Math.floor(i / SIDE),
  ]);
  const across = points.flatMap(([x], i): [number, number][] => (x + 1 < SIDE ? [[i, i + 1]] : []));
  const down = points.flatMap(([, y], i): [number, number][] => (y + 1 < SIDE ? [[i, i + SIDE]] : []));
  const random = numbers(7);
  for (let swap = 0; swap < swaps; swap++) {
    const [i, j] = [Math.floor(random() * points.length), Math.floor(random() * points.length)];
    [points[i], points[j]] = [points[j] ?? [0, 0], points[i] ?? [0, 0]];
  }
  return drawing(points, [...across, ...down], 80);
}

const crossings = ({ nodes, edges }: LayoutGraph) => measure(nodes, edges).crossings;
const places = ({ nodes }: LayoutGraph) => nodes.map(({ x, y }) => `${x} ${y}`);

describe('untangle', () => {
  it('puts those back that stood in one another’s places', () => {
    const graph = net(3);
    expect(crossings(graph)).toBeGreaterThan(5);
    untangle(graph, ENOUGH);
    expect(crossings(graph)).toBe(0);
  });

  it('leaves far fewer crossings where all is mixed up', () => {
    const graph = net(60);
    const before = crossings(graph);
    untangle(graph, ENOUGH);
    expect(crossings(graph)).toBeLessThan(before / 4);
  });

  it('gives the places that there were to others, and no new ones', () => {
    const graph = net(60);
    const before = places(graph);
    untangle(graph, ENOUGH);
    expect(places(graph).toSorted()).toEqual(before.toSorted());
    expect(places(graph)).not.toEqual(before);
  });

  it('leaves what is not tangled as it is', () => {
    const graph = net(0);
    untangle(graph, ENOUGH);
    expect(places(graph)).toEqual(places(net(0)));
  });

  it('does as much as it may, and does the same each time', () => {
    const [none, few, some, again, all] = [0, 10_000, 40_000, 40_000, ENOUGH].map((looks) => {
      const graph = net(60);
      untangle(graph, looks);
      return graph;
    });
    if (!none || !few || !some || !again || !all) throw new Error('There are five.');
    expect(places(none)).toEqual(places(net(60)));
    expect(places(some)).toEqual(places(again));
    expect(places(few)).not.toEqual(places(some));
    expect(crossings(few)).toBeGreaterThan(crossings(some));
    expect(crossings(some)).toBeLessThan(crossings(none));
    expect(crossings(some)).toBeGreaterThan(crossings(all));
  });
});
