import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bent } from './bends.ts';
import { edgeCurve, pointOn } from './edgeCurve.ts';
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

test('a line is drawn clear of one shape in its way, however that lies and however wide the line is', () => {
  const place = fc.record({
    x: fc.integer({ min: 60, max: 240 }),
    y: fc.integer({ min: -40, max: 40 }),
    size: fc.integer({ min: 10, max: 30 }),
    width: fc.constantFrom(1, 12),
  });
  fc.assert(
    fc.property(place, ({ x, y, size, width }) => {
      const one = testNode('a', [0, 0], { size: 30 });
      const other = testNode('b', [240, 180], { size: 30 });
      const between = testNode('c', [0.8 * x - 0.6 * y, 0.6 * x + 0.8 * y], { size });
      const [line = edge] = bent([{ ...edge, width }], [one, other, between]);
      const [source, target] = [one, other].map((end) => ({ shape: end.shape, at: at(end), size: 30 }));
      const curve = source && target && edgeCurve(line, { source, target });
      const points = Array.from({ length: 101 }, (_, i) =>
        curve ? pointOn(curve, i / 100) : { x: 0, y: 0 },
      );
      const [x0, y0] = between.position;
      const away = Math.min(...points.map((point) => Math.hypot(point.x - x0, point.y - y0)));
      const free = away - size / 2 - width / 2;
      expect(free).toBeGreaterThan(line.curve === edge.curve ? 0 : 5);
    }),
  );
});

test('a line is bent no more than it must be, and not for what lies beyond its ends', () => {
  expect(curveAround(['c', [150, 0]])).toBe(curveAround(['c', [150, -1]]));
  const size = testNode('c', [0, 0]).size;
  expect(curveAround(['c', [150, size / 2 + edge.width / 2 + 3]])).toBe(0);
  expect(curveAround(['c', [340, 2]])).toBe(0);
  expect(curveAround(['c', [-40, 2]])).toBe(0);
});

test('of two sides alike it is always the same, and where no way is free the one that leaves most free', () => {
  expect(curveAround(['c', [150, 0]])).toBeGreaterThan(0);
  const wall = Array.from({ length: 41 }, (_, i) => 10 * (i - 20)).filter((y) => y !== 50);
  const size = { size: 20 };
  expect(
    Math.abs(curveAround(...wall.map((y): Parameters<typeof testNode> => [`c${y}`, [150, y], size]))),
  ).toBe(100);
});

function at({ position: [x, y] }: { position: readonly [number, number] }) {
  return { x, y };
}
