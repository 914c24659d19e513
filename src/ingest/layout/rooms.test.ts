import { expect, test } from 'vitest';
import { entity } from './testLayoutGraphs.ts';
import { roomsFor } from './rooms.ts';

const many = Array.from({ length: 60 }, (_, i) => entity(i));
const important = many.map(({ id }) => id).toReversed();
const [least, most] = [entity(0), entity(59)];

test('on a phone the most important have room for a larger name, the others for their disc', () => {
  const [roomOf, usual] = ['tall' as const, 'square' as const].map((shape) =>
    roomsFor(shape, many, important, () => 4),
  );
  expect(roomOf?.(most).below).toBeGreaterThan(usual?.(most).below ?? Infinity);
  expect(roomOf?.(least).halfWidth).toBeLessThan(usual?.(least).halfWidth ?? 0);
});

test('and where there are few, all have what they have elsewhere', () => {
  const few = many.slice(0, 5);
  const [tall, wide] = ['tall' as const, 'wide' as const].map((shape) =>
    roomsFor(shape, few, important, () => 4),
  );
  expect(few.map((one) => tall?.(one))).toEqual(few.map((one) => wide?.(one)));
});
