import { assert, array, integer, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { placeCards, type CardGroup } from './placeCards.ts';

const room = { left: 0, right: 500, width: 100, gap: 5, lanes: 2 };

function group(key: string, x: number, cards: number): CardGroup {
  return {
    key,
    left: x - 4,
    right: x + 4,
    cards: Array.from({ length: cards }, (_, i) => ({ key: `${key}${i}`, x })),
  };
}

it('stands over its point, beside its neighbours and inside of the line', () => {
  const placed = placeCards([group('a', 3, 1), group('b', 110, 2), group('c', 495, 1)], room);
  expect(placed.get('a')?.[0]).toEqual({ key: 'a0', left: 0, lane: 0, x: 3 });
  expect(placed.get('b')?.map(({ left, lane }) => [left, lane])).toEqual([
    [105, 0],
    [60, 1],
  ]);
  expect(placed.get('c')?.[0]?.left).toBe(400);
});

it('shows the first of what has no room, and as a bar what has none even for that', () => {
  const placed = placeCards([group('few', 100, 1), group('many', 300, 9)], room);
  expect(placed.get('many')?.map(({ key }) => key)).toEqual(['many0']);
  expect(placed.get('few')).toHaveLength(1);
  const crowd = [group('a', 100, 3), group('b', 102, 3), group('c', 104, 3)];
  expect(placeCards(crowd, room).size).toBeLessThan(3);
  expect(placeCards([group('a', 100, 1)], { ...room, lanes: 0 }).size).toBe(0);
  expect(placeCards([group('a', 50, 1)], { ...room, right: 90 }).size).toBe(0);
});

it('never puts two over one another, nor one over a bar', () => {
  const groups = array(tuple(integer({ min: 0, max: 500 }), integer({ min: 1, max: 4 })), { maxLength: 12 });
  assert(
    property(groups, (given) => {
      const all = given.map(([x, cards], i) => group(`${i} `, x, cards));
      const placed = placeCards(all, room);
      const bars = all.filter(({ key }) => !placed.has(key));
      const cards = [...placed.values()].flat();
      for (const one of cards) {
        expect(one.left <= one.x && one.x <= one.left + room.width && one.left >= 0).toBe(true);
        const beside = cards.filter((other) => other !== one && other.lane === one.lane);
        for (const other of beside)
          expect(Math.abs(one.left - other.left)).toBeGreaterThanOrEqual(room.width + room.gap);
        for (const { left, right } of bars)
          expect(one.left >= right || one.left + room.width <= left).toBe(true);
      }
    }),
  );
});
