import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { overlaps } from './rect.ts';
import { MOST_STRETCHED, spreadOver } from './spread.ts';
import { sceneOf, testEdge, testNode } from './testParts.ts';

const square = sceneOf(
  [testNode('a', [0, 0]), testNode('b', [600, 0]), testNode('c', [0, 600]), testNode('d', [600, 600])],
  [testEdge('a', 'b')],
);
const aspect = (scene: typeof square) => {
  const { x1, x2, y1, y2 } = boundsOf(scene.nodes);
  return (x2 - x1) / (y2 - y1);
};

test('a drawing fills a room of another shape, and who is left of whom stays', () => {
  const wide = spreadOver(square, 1.8);
  expect(aspect(wide)).toBeGreaterThan(1.4);
  expect(aspect(spreadOver(square, 0.6))).toBeLessThan(0.75);
  const [a, b, c] = wide.nodes.map(({ position }) => position);
  expect(a?.[0]).toBeLessThan(b?.[0] ?? 0);
  expect(a?.[1]).toBeLessThan(c?.[1] ?? 0);
});

test('nothing is stretched out of its shape', () => {
  expect(aspect(spreadOver(square, 20))).toBeLessThan(1.2 * MOST_STRETCHED);
});

test('a few things far apart come nearer, cover nothing, and leave their lines room for words', () => {
  const { nodes } = spreadOver(square, 1);
  const [a, b] = nodes;
  const length = (b?.position[0] ?? 0) - (a?.position[0] ?? 0);
  expect(length).toBeLessThan(400);
  expect(length).toBeGreaterThan(60);
  const boxes = nodes.map((node) => boundsOf([node]));
  expect(boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)))).toBe(false);
  const worded = { ...square, edges: [testEdge('a', 'b', { words: ['supplies arms to the whole of'] })] };
  const [from, to] = spreadOver(worded, 1).nodes;
  expect((to?.position[0] ?? 0) - (from?.position[0] ?? 0)).toBeGreaterThan(length);
});

test('one thing stays where it is, and so does nothing', () => {
  const one = sceneOf([testNode('a', [5, 5])], []);
  expect(spreadOver(one, 2)).toBe(one);
  expect(spreadOver(sceneOf([], []), 2).nodes).toEqual([]);
});

test('lines are led around what lies in their way now, and straight where nothing does', () => {
  const three = [testNode('a', [0, 0]), testNode('b', [600, 0]), testNode('c', [300, 300])];
  const bow = testEdge('a', 'b', { curve: 72 });
  expect(spreadOver(sceneOf(three, [bow]), 2).edges[0]?.curve).toBe(0);
  const inTheWay = [testNode('a', [0, 0]), testNode('b', [600, 0]), testNode('c', [300, 4])];
  expect(spreadOver(sceneOf(inTheWay, [testEdge('a', 'b')]), 2).edges[0]?.curve).not.toBe(0);
});
