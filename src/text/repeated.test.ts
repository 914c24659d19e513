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

test('what stands in two lists is found, nothing else, and where it stands among the others', () => {
  assert(
    property(lists, (all) => {
      const own = all.map((list) => [...new Set(list.map(valueOf))]);
      const times = new Map<bigint, number>();
      for (const list of own) for (const one of list) times.set(one, (times.get(one) ?? 0) + 1);
      const twice = [...times].filter(([, count]) => count > 1).toSorted(([a], [b]) => (a < b ? -1 : 1));
      const found = repeatedAmong(all.map((list) => Int32Array.from(list.flat())));
      expect([...found.frequency]).toEqual(twice.map(([, count]) => count));
      const places = own.map((list) => twice.flatMap(([one], i) => (list.includes(one) ? [i] : [])));
      expect(found.places.map((list) => [...list])).toEqual(places);
      expect([...found.sizes]).toEqual(own.map((list) => list.length));
      const asked = all.flat();
      const placesOf = asked.flatMap((one) => twice.findIndex(([other]) => other === valueOf(one)));
      expect(found.placesOf(Int32Array.from(asked.flat()))).toEqual(placesOf.filter((place) => place >= 0));
    }),
    { numRuns: 500 },
  );
});

it('finds nothing among no lists', () => {
  expect(repeatedAmong([]).frequency).toHaveLength(0);
});

it('finds many more than it expects', () => {
  const many = Int32Array.from({ length: 2000 }, (_, i) => Math.imul(i, 0x9e3779b1));
  const { frequency, places } = repeatedAmong([many, many]);
  expect(frequency).toHaveLength(1000);
  expect(places[1]).toEqual(Uint32Array.from({ length: 1000 }, (_, i) => i));
});
