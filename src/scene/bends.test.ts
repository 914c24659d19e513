import { expect, test } from 'vitest';
import { bent } from './bends.ts';
import { testEdge, testNode } from './testParts.ts';

const ends = [testNode('a', [0, 0]), testNode('b', [300, 0])];
const edge = testEdge('a', 'b');

const curveAround = (...others: Parameters<typeof testNode>[]) =>
  bent([edge], [...ends, ...others.map((one) => testNode(...one))])[0]?.curve ?? 0;

test('a line with a free way stays straight, and the same object', () => {
  expect(bent([edge], [...ends, testNode('c', [150, 60])])[0]).toBe(edge);
});

test('a line goes around a shape that lies in its way, to the side that is nearer, or free', () => {
  const below = curveAround(['c', [150, 4]]);
  const above = curveAround(['c', [150, -4]]);
  expect(Math.sign(below)).toBe(-Math.sign(above));
  expect(Math.abs(below)).toBeLessThan(70);
  const blocked = curveAround(['c', [150, 4]], ['d', [150, below > 0 ? 24 : -24]]);
  expect(Math.sign(blocked)).toBe(-Math.sign(below));
});

test('a loop is left as it is', () => {
  const loop = testEdge('a', 'a', { curve: 1 });
  expect(bent([loop], [...ends, testNode('c', [20, 20])])[0]).toBe(loop);
});

test('among very many lines none is led around anything', () => {
  const many = Array.from({ length: 401 }, (_, i) => testEdge('a', 'b', { id: `${i}` }));
  expect(bent(many, [...ends, testNode('c', [150, 4])])).toBe(many);
});
