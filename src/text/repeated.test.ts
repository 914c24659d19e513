import { array, assert, constantFrom, integer, oneof, property, tuple } from 'fast-check';
import { expect, it, test } from 'vitest';
import { repeatedAmong } from './repeated.ts';

const LEAST = -(2 ** 31);
const half = oneof(
  constantFrom(0, 1, -1, LEAST, LEAST + 1, -LEAST - 1),
  integer({ min: LEAST, max: -LEAST - 1 }),
);
/** Some that many have, some that share a bit or a slot with others, and the ends of the range. */
const hash = tuple(half, constantFrom(0, 1, -1));
const lists = array(array(hash, { maxLength: 20 }), { maxLength: 12 });

/** In the order of numbers without a sign. */
function valueOf([high, low]: readonly [number, number]): bigint {
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

/** What stands in two lists or more, by the lists, in the order of the least of each bunch. */
function bunched(all: readonly bigint[][]): { lists: number[]; hashes: bigint[] }[] {
  const bunches = new Map<string, { lists: number[]; hashes: bigint[] }>();
  for (const one of [...new Set(all.flat())].toSorted((a, b) => (a < b ? -1 : 1))) {
    const those = [...all.keys()].filter((i) => all[i]?.includes(one));
    const bunch = bunches.get(String(those)) ?? { lists: those, hashes: [] };
    bunch.hashes.push(one);
    if (those.length > 1) bunches.set(String(those), bunch);
  }
  return [...bunches.values()];
}

test('what stands in two lists is found, nothing else, and what stands in the same ones together', () => {
  assert(
    property(lists, (all) => {
      const own = all.map((list) => [...new Set(list.map(valueOf))]);
      const bunches = bunched(own);
      const found = repeatedAmong(all.map((list) => Int32Array.from(list.flat())));
      expect([...found.frequency]).toEqual(bunches.map(({ lists: those }) => those.length));
      expect([...found.weights]).toEqual(bunches.map(({ hashes }) => hashes.length));
      const places = own.map((_, list) =>
        bunches.flatMap(({ lists: those }, i) => (those.includes(list) ? [i] : [])),
      );
      expect(found.places.map((list) => [...list])).toEqual(places);
      expect([...found.sizes]).toEqual(own.map((list) => list.length));
      const asked = all.flat();
      const placesOf = asked.map((one) => bunches.findIndex(({ hashes }) => hashes.includes(valueOf(one))));
      expect(found.placesOf(Int32Array.from(asked.flat()))).toEqual(placesOf.filter((place) => place >= 0));
    }),
    { numRuns: 500 },
  );
});

it('finds nothing among no lists', () => {
  expect(repeatedAmong([]).frequency).toHaveLength(0);
});

it('finds many more than it expects', () => {
  const many = Int32Array.from({ length: 8000 }, (_, i) => Math.imul(i, 0x9e3779b1));
  const own = Array.from({ length: 2000 }, (_, i) => many.slice(4 * i, 4 * i + 2));
  const { frequency, weights, places } = repeatedAmong([many, many, ...own]);
  expect([...weights].toSorted((a, b) => b - a)).toEqual([2000, ...own.map(() => 1)]);
  expect([...frequency].toSorted((a, b) => a - b)).toEqual([2, ...own.map(() => 3)]);
  expect(places[1]).toEqual(Uint32Array.from({ length: 2001 }, (_, i) => i));
});
