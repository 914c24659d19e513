import { array, assert, maxSafeInteger, property } from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from './packed.ts';

test('numbers come out of a text as they went in', () => {
  assert(
    property(array(maxSafeInteger()), (numbers) => {
      expect([...unpacked(packed(Float64Array.from(numbers)))]).toEqual(numbers);
    }),
  );
});
