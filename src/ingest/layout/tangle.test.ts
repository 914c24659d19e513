import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CROSSING_COST, measure, THROUGH_COST } from './measure.ts';
import type { LayoutGraph } from './nodes.ts';
import { nearest, note, tangleOf } from './tangle.ts';
import { costOf } from './tangleCost.ts';
import { drawing } from './testLayoutGraphs.ts';

const at = fc.integer({ min: -9, max: 9 });
const point = fc.tuple(at, at);
const graph = fc.array(point, { minLength: 4, maxLength: 14 }).chain((points) => {
  const node = fc.nat(points.length - 1);
  const pairs = fc.uniqueArray(fc.tuple(node, node), {
    maxLength: 25,
    selector: (pair) => pair.toSorted((a, b) => a - b).join(),
  });
  return pairs.map((some) =>
    drawing(
      points,
      some.filter(([a, b]) => a !== b),
    ),
  );
});

test('what a move of two nodes changes is what it changes in all, pair by pair', () => {
  fc.assert(
    fc.property(
      graph,
      fc.array(fc.tuple(fc.nat(), fc.nat(), point, point), { maxLength: 6 }),
      (drawn, moves) => {
        const tangle = tangleOf(drawn);
        for (const [i, j, ...places] of moves) {
          const chosen = [...new Set([i % drawn.nodes.length, j % drawn.nodes.length])];
          const [cost, all] = [costOf(tangle, chosen), costOfAll(drawn)];
          for (const [n, k] of chosen.entries()) {
            const [x, y] = places[n] ?? [0, 0];
            [tangle.x[k], tangle.y[k]] = [x, y];
            Object.assign(drawn.nodes[k] ?? {}, { x, y });
          }
          expect(costOf(tangle, chosen) - cost).toBeCloseTo(costOfAll(drawn) - all, 6);
          note(tangle, chosen);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('what is dearer than enough need not be counted to its end', () => {
  const tangle = tangleOf(
    drawing(
      [
        [0, 0],
        [9, 9],
        [0, 9],
        [9, 0],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    ),
  );
  const discs = [0, 1, 2, 3];
  const all = costOf(tangle, discs);
  expect(costOf(tangle, discs, 1)).toBeGreaterThanOrEqual(1);
  expect(costOf(tangle, discs, all + 1)).toBe(all);
});

test('the nearest are those that a look at all would find', () => {
  fc.assert(
    fc.property(graph, point, fc.integer({ min: 1, max: 6 }), ({ nodes, edges }, [x, y], count) => {
      const far = (one: { x: number; y: number }) => Math.hypot(one.x - x, one.y - y);
      const found = nearest(tangleOf({ nodes, edges }), { x, y }, count).flatMap((i) => nodes[i] ?? []);
      expect(found.map(far)).toEqual(
        nodes
          .map(far)
          .toSorted((a, b) => a - b)
          .slice(0, count),
      );
    }),
  );
});

test('in a large drawing a look at a node is a look at what lies around it', () => {
  const size = 40;
  const points = Array.from({ length: size * size }, (_, i): [number, number] => [
    i % size,
    Math.floor(i / size),
  ]);
  const pairs = points.flatMap(([x], i): [number, number][] => (x + 1 < size ? [[i, i + 1]] : []));
  const tangle = tangleOf(drawing(points, pairs, 10));
  costOf(tangle, [820]);
  expect(tangle.looks).toBeLessThan(100);
});

function costOfAll({ nodes, edges }: LayoutGraph): number {
  const { crossings, through, length } = measure(nodes, edges);
  return crossings * CROSSING_COST + through * THROUGH_COST + (edges.length > 0 ? length * edges.length : 0);
}
