import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints } from './codePoints.ts';

test.each([
  ['', 0, 0],
  ['abc', 2, 2],
  ['🛰️ x', 4, 3],
  ['Be\u0301rg', 3, 3],
  ['\ufeffabc', 2, 1],
])('%j at %d is code point %d', (text, offset, expected) => {
  expect(codePoints(text)[offset]).toBe(expected);
});

test('code points are counted as the language counts them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
      const bare = text.startsWith('\ufeff') ? 1 : 0;
      expect([...codePoints(text)]).toEqual(
        offsets.map((offset) => Array.from(text.slice(bare, offset)).length),
      );
    }),
  );
});
