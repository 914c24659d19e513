import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { blocks } from './blocks.ts';
import { packed, unpacked } from './packed.ts';

test('lists of numbers come out of texts as they went in, beside one another', () => {
  assert(
    property(array(array(integer())), (lists) => {
      const room = blocks();
      const found = lists.map((numbers) => unpacked(packed(Int32Array.from(numbers)), room));
      expect(found.map((numbers) => [...numbers])).toEqual(lists);
    }),
  );
});
