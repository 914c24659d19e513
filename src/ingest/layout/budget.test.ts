import { expect, test } from 'vitest';
import { budgetFor } from './budget.ts';

const nothing = { x: 0, y: 0, halfWidth: 0, above: 0, below: 0 };
const node = (i: number) => ({ id: String(i), ...nothing });
const graph = (size: number, relations: number) => ({
  nodes: Array.from({ length: size }, (_, i) => node(i)),
  edges: Array.from({ length: relations }, (_, i) => ({ source: node(i), target: node(i + 1), weight: 1 })),
});
const work = (size: number, relations: number) => {
  const { drawings, looks } = budgetFor(graph(size, relations));
  return { drawings, looks: drawings * looks };
};

test('small graphs get many drawings, large ones one', () => {
  const sizes = [10, 100, 300, 1000, 3000];
  expect(sizes.map((size) => work(size, 5 * size).drawings)).toEqual([12, 12, 4, 1, 1]);
});

test('a third of them is finished', () => {
  expect([10, 300, 3000].map((size) => budgetFor(graph(size, 5 * size)).finished)).toEqual([4, 2, 1]);
});

test('the work grows as the graph does', () => {
  expect(work(3000, 15_000).looks).toBeCloseTo(3 * work(1000, 5000).looks);
  expect(work(200, 1000).looks).toBeCloseTo(2 * work(100, 500).looks);
});
