import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFont } from '../../src/model/drawing.ts';
import { fontAt } from './fontSizes.ts';

const zoom = fc.double({ min: 0.01, max: 20, noNaN: true });

test('a name is as designed at the first zoom', () => {
  expect(fontAt(1)).toBe(nameFont);
});

test('a name is never too small to read, and only grows when one comes nearer', () => {
  fc.assert(
    fc.property(zoom, zoom, (a, b) => {
      const [far, near] = [Math.min(a, b), Math.max(a, b)];
      expect(far * fontAt(far)).toBeGreaterThanOrEqual(11.5 - 1e-9);
      expect(near * fontAt(near)).toBeGreaterThanOrEqual(far * fontAt(far) - 1e-9);
    }),
  );
});

test('a name grows half as fast as the drawing', () => {
  expect(4 * fontAt(4)).toBe(2 * nameFont);
});

test('a name takes less of the drawing the nearer one comes, so that more of them have room', () => {
  fc.assert(
    fc.property(zoom, zoom, (a, b) => {
      expect(fontAt(Math.max(a, b))).toBeLessThanOrEqual(fontAt(Math.min(a, b)));
    }),
  );
});
