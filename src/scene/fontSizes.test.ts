import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFont } from '../model/drawing.ts';
import { fontAt } from './fontSizes.ts';

const zoom = fc.double({ min: 0.01, max: 20, noNaN: true });

test('names that tell the story are larger than the room of a name is made for, and the others smaller', () => {
  expect(fontAt(1)).toBeLessThan(nameFont);
  expect(fontAt(1, true)).toBeGreaterThan(nameFont);
});

test('a name is never too small to read, and only grows when one comes nearer', () => {
  fc.assert(
    fc.property(zoom, zoom, (a, b) => {
      const [far, near] = [Math.min(a, b), Math.max(a, b)];
      expect(far * fontAt(far)).toBeGreaterThanOrEqual(11 - 1e-9);
      expect(near * fontAt(near)).toBeGreaterThanOrEqual(far * fontAt(far) - 1e-9);
    }),
  );
});

test('a name grows half as fast as the drawing', () => {
  expect(4 * fontAt(4)).toBeCloseTo(2 * fontAt(1));
});

test('a name takes less of the drawing the nearer one comes, so that more of them have room', () => {
  fc.assert(
    fc.property(zoom, zoom, (a, b) => {
      expect(fontAt(Math.max(a, b))).toBeLessThanOrEqual(fontAt(Math.min(a, b)));
    }),
  );
});
