import { expect, it } from 'vitest';
import { lent } from './room.ts';

it('lends as much room as is asked for, the same again where there is enough', () => {
  const room = lent((size) => new Uint8Array(size));
  const first = room(5);
  expect(first).toHaveLength(5);
  expect(room(3).buffer).toBe(first.buffer);
  expect(room(100)).toHaveLength(100);
});

it('keeps no room for a huge text', () => {
  const room = lent((size) => new Uint8Array(size));
  const huge = room(2 ** 20);
  expect(huge).toHaveLength(2 ** 20);
  expect(room(2 ** 20).buffer).not.toBe(huge.buffer);
});
