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

/** Powers of the factors, up to that of as many words as a run can have. */
const HIGH_POWERS = powersOf(HIGH);
const LOW_POWERS = powersOf(LOW);

function powersOf(factor: number): Int32Array {
  const powers = new Int32Array(HALVES + 1).fill(1);
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, factor);
  return powers;
}

/**
 * Of the runs of words of a text, in their order; a run that the text repeats is there again. The hash of a run is that of
 * all words up to its end less that of all before it (Karp and Rabin 1987), so that none is gone through word by word.
 */
export function runHashes({ count, halves, highs, lows }: WordHashes): RunHashes {
  const found = roomForRuns(2 * count);
  let [from, length] = [0, 0];
  let [high, low, highBefore, lowBefore] = [0, 0, 0, 0];
  for (let to = 0; to < count;) {
    length += halves[to] ?? 0;
    high = (Math.imul(high, HIGH) + (highs[to] ?? 0)) | 0;
    low = (Math.imul(low, LOW) + (lows[to] ?? 0)) | 0;
    to += 1;
    for (; length >= HALVES || (to === count && from === 0); from++) {
      found[2 * from] = high - Math.imul(highBefore, HIGH_POWERS[to - from] ?? 0);
      found[2 * from + 1] = low - Math.imul(lowBefore, LOW_POWERS[to - from] ?? 0);
      highBefore = (Math.imul(highBefore, HIGH) + (highs[from] ?? 0)) | 0;
      lowBefore = (Math.imul(lowBefore, LOW) + (lows[from] ?? 0)) | 0;
      length -= halves[from] ?? 0;
    }
  }
  return found.slice(0, 2 * from);
}
