import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlacedBox } from '../../model/separate.ts';
import { measure } from './measure.ts';
import { centre, heightOfScreen, makeRoom, tighten } from './tighten.ts';

const size = { halfWidth: 40, above: 12, below: 32 };
const spot = fc.integer({ min: -300, max: 300 });
const boxes = fc.array(
  fc.record({
    x: spot,
    y: spot,
    halfWidth: fc.integer({ min: 8, max: 70 }),
    above: fc.constant(12),
    below: fc.constant(32),
  }),
  { minLength: 1, maxLength: 40 },
);
const overlaps = (some: readonly PlacedBox[]) => measure(some, []).overlaps;

test('there is room for any boxes anywhere', () => {
  fc.assert(
    fc.property(boxes, (some) => {
      makeRoom(some);
      expect(overlaps(some)).toBe(0);
    }),
  );
});

test('there is room for hundreds on one spot', () => {
  const heap = Array.from({ length: 400 }, () => ({ x: 3, y: 4, ...size }));
  makeRoom(heap);
  expect(overlaps(heap)).toBe(0);
});

test('a wide drawing is drawn in, and nothing comes over anything', () => {
  const wide = Array.from({ length: 25 }, (_, i) => ({
    x: (i % 5) * 300,
    y: Math.floor(i / 5) * 250,
    ...size,
  }));
  const before = heightOfScreen(wide, 1);
  tighten(wide, 1);
  expect(heightOfScreen(wide, 1)).toBeLessThan(before / 1.5);
  expect(overlaps(wide)).toBe(0);
});

test('it never needs more of a screen than before', () => {
  fc.assert(
    fc.property(boxes, (some) => {
      makeRoom(some);
      const before = heightOfScreen(some, 1);
      tighten(some, 1);
      expect(heightOfScreen(some, 1)).toBeLessThanOrEqual(before);
      expect(overlaps(some)).toBe(0);
    }),
  );
});

test('the middle is 0,0, by whole units', () => {
  const two = [
    { x: 101, y: 7, ...size },
    { x: 300, y: 7, ...size },
  ];
  centre(two);
  expect(two.map(({ x }) => x)).toEqual([-100, 99]);
});
