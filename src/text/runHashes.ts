import type { Room } from './blocks.ts';
import { lent } from './room.ts';
import { HIGH, LOW, type WordHashes } from './wordHashes.ts';

/**
 * Of runs of words, two numbers of 32 bits each, one run after the other. Whole numbers of so many bits need no memory
 * while they are computed, which numbers of more bits do until the code is compiled to its end.
 */
export type RunHashes = Int32Array;

/** In words of a reader, as in shingles.ts, and in halves of them. */
const SIZE = 5;
const HALVES = 2 * SIZE;

const roomForRuns = lent((size) => new Int32Array(size));

/** Powers of the factors, as many as a run can have words. */
const HIGH_POWERS = powersOf(HIGH);
const LOW_POWERS = powersOf(LOW);

function powersOf(factor: number): Int32Array {
  const powers = new Int32Array(HALVES).fill(1);
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, factor);
  return powers;
}

/** For runs that nobody holds for long. */
const own: Room = (length) => new Int32Array(length);

/**
 * Of the runs of words of a text, in their order; a run that the text repeats is there again. Each has the hash of the one
 * before it with a word more at its end and one less at its beginning (Karp and Rabin 1987).
 *
 * @param room where they lie
 */
export function runHashes({ count, halves, highs, lows }: WordHashes, room: Room = own): RunHashes {
  const found = roomForRuns(2 * count);
  const [ofHigh, ofLow] = [HIGH, LOW]; // what modules share is looked up each time
  let [from, length, high, low] = [0, 0, 0, 0];
  for (let to = 0; to < count; to++) {
    length += halves[to] ?? 0;
    high = (Math.imul(high, ofHigh) + (highs[to] ?? 0)) | 0;
    low = (Math.imul(low, ofLow) + (lows[to] ?? 0)) | 0;
    for (; length >= HALVES; from++) {
      found[2 * from] = high;
      found[2 * from + 1] = low;
      high = (high - Math.imul(highs[from] ?? 0, HIGH_POWERS[to - from] ?? 0)) | 0;
      low = (low - Math.imul(lows[from] ?? 0, LOW_POWERS[to - from] ?? 0)) | 0;
      length -= halves[from] ?? 0;
    }
  }
  if (from === 0 && count > 0) found.set([high, low], 2 * from++);
  const runs = room(2 * from);
  runs.set(found.subarray(0, 2 * from));
  return runs;
}
