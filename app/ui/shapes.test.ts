import { expect, test } from 'vitest';
import { shapeAt, shapes } from './shapes.ts';

const outlines = shapes.flatMap(({ name, points }) => (points ? [{ name, points }] : []));

test('no two shapes are alike', () => {
  expect(new Set(shapes.map(({ points }) => JSON.stringify(points))).size).toBe(shapes.length);
  expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
});

test.each(outlines)('the $name stays in its square and fills a fair part of it', ({ points }) => {
  const sides = points.flat();
  expect(Math.min(...sides)).toBeGreaterThanOrEqual(-1);
  expect(Math.max(...sides)).toBeLessThanOrEqual(1);
  expect(area(points)).toBeGreaterThan(1);
});

test('a vocabulary of more kinds than shapes goes round again', () => {
  expect(shapeAt(shapes.length)).toBe(shapes[0]);
  expect(shapeAt(shapes.length + 2)).toBe(shapes[2]);
});

/** By the shoelace formula; the square itself has 4. */
function area(points: readonly (readonly [x: number, y: number])[]): number {
  const twice = points.map(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return x * nextY - nextX * y;
  });
  return Math.abs(twice.reduce((sum, part) => sum + part, 0)) / 2;
}
