import { expect, test } from 'vitest';
import { blocks } from './blocks.ts';

test('lists share a block, one after the other, until it is full', () => {
  const room = blocks();
  const [one, other] = [room(3), room(2)];
  expect(other.buffer).toBe(one.buffer);
  expect([one.byteOffset, other.byteOffset]).toEqual([0, 12]);
  const next = room(one.buffer.byteLength / 4);
  expect(next.buffer).not.toBe(one.buffer);
});

test('what is larger than a block has one of its own', () => {
  expect(blocks()(2 ** 23 + 1)).toHaveLength(2 ** 23 + 1);
});
