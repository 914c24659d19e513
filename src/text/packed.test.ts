import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from './packed.ts';

test('numbers come out of a text as they went in', () => {
  assert(
    property(array(integer()), (numbers) => {
      expect([...unpacked(packed(Int32Array.from(numbers)))]).toEqual(numbers);
    }),
  );
});
