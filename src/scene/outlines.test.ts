import { describe, expect, it, test } from 'vitest';
import { outlines, type Points } from './outlines.ts';
import { coverage, difference } from './testMasks.ts';

const shapes: [name: string, points: Points | null][] = Object.entries(outlines);
const pairs = shapes.flatMap(([one, a], i) =>
  shapes.slice(i + 1).map(([other, b]) => ({ one, other, a, b })),
);

describe.each(shapes)('the %s', (_, points) => {
  it('stays in its square and fills a fair part of it', () => {
    const sides = points?.flat() ?? [];
    expect(Math.min(-1, ...sides)).toBe(-1);
    expect(Math.max(1, ...sides)).toBe(1);
    const filled = sum(coverage(points, 16, 1)) / 16 ** 2;
    expect(filled).toBeGreaterThan(0.27);
    expect(filled).toBeLessThan(0.8);
  });
});

/** What is left when one lies over the other in the size in which they are most alike, at the size of a letter. */
const least = 0.09;

test.each(pairs)('a $one is no $other, without colour and at 16 pixels', ({ a, b }) => {
  expect(difference(a, b, 16)).toBeGreaterThan(least);
});

test('what differs in size alone is no different', () => {
  const square: Points = [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ];
  expect(difference(outlines.square, square, 16)).toBeLessThan(least / 2);
});

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}
