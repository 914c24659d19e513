import { array, assert, bigInt, constantFrom, oneof, property, uniqueArray } from 'fast-check';
import { expect, it, test } from 'vitest';
import { repeatedAmong } from './repeated.ts';
import { HASHES } from './runHashes.ts';

/** Some that many have, some that share a bit with others, and the ends of the range. */
const hash = oneof(
  constantFrom(0, 1, 2, HASHES / 2, HASHES - 2, HASHES - 1),
  bigInt({ min: 0n, max: BigInt(HASHES) - 1n }).map(Number),
);
const lists = array(
  uniqueArray(hash, { maxLength: 20 }).map((own) => Float64Array.from(own)),
  { maxLength: 12 },
);

test('what stands in two lists is found, nothing else, and each list keeps what another one has too', () => {
  assert(
    property(lists, (all) => {
      const times = new Map<number, number>();
      for (const own of all) for (const one of own) times.set(one, (times.get(one) ?? 0) + 1);
      const twice = [...times.keys()].filter((one) => (times.get(one) ?? 0) > 1);
      const { hashes, candidates } = repeatedAmong(all);
      expect([...hashes]).toEqual(twice.toSorted((a, b) => a - b));
      for (const [i, own] of all.entries()) {
        const kept = [...candidates.hashes.subarray(candidates.ends[i - 1] ?? 0, candidates.ends[i])];
        expect(kept.filter((one) => !own.includes(one))).toEqual([]);
        expect(kept.filter((one) => twice.includes(one))).toEqual(
          [...own].filter((one) => twice.includes(one)),
        );
      }
    }),
  );
});

it('finds nothing among no lists', () => {
  expect(repeatedAmong([]).hashes).toHaveLength(0);
});
