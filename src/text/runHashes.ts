import { lent } from './room.ts';
import { HIGH, LOW, stirred, type WordHashes } from './wordHashes.ts';

/**
 * Of runs of words, two numbers of 32 bits each, one run after the other. Whole numbers of so many bits need no memory
 * while they are computed, which numbers of more bits do until the code is compiled to its end.
 */
export type RunHashes = Int32Array;

/** In words of a reader, as in shingles.ts, and in halves of them. */
const SIZE = 5;
const HALVES = 2 * SIZE;

const roomForRuns = lent((size) => new Int32Array(size));

/** Of the runs of words of a text, in their order; a run that the text repeats is there again. */
export function runHashes(words: WordHashes): RunHashes {
  const { count, halves } = words;
  const found = roomForRuns(2 * count);
  let from = 0;
  let length = 0;
  for (let to = 1; to <= count; to++) {
    length += halves[to - 1] ?? 0;
    for (; length >= HALVES; from++) {
      addRun(words, from, to, found);
      length -= halves[from] ?? 0;
    }
  }
  if (from === 0 && count > 0) addRun(words, from++, count, found);
  return found.slice(0, 2 * from);
}

/** Notes the hash of the words from one place to another where the one that begins with the first of them belongs. */
function addRun({ highs, lows }: WordHashes, from: number, to: number, found: RunHashes): void {
  let high = HIGH;
  let low = LOW;
  for (let i = from; i < to; i++) {
    high = stirred(high, highs[i] ?? 0, HIGH);
    low = stirred(low, lows[i] ?? 0, LOW);
  }
  found[2 * from] = high;
  found[2 * from + 1] = low;
}
