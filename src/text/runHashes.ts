import { lent } from './room.ts';
import { HIGH, LOW, stirred, type WordHashes } from './wordHashes.ts';

/** In words of a reader, as in shingles.ts, and in halves of them. */
const SIZE = 5;
const HALVES = 2 * SIZE;

const roomForRuns = lent((size) => new Float64Array(size));
const roomForTable = lent((size) => new Float64Array(size));

/** Hashes are below this. */
export const HASHES = 2 ** 53;

/** Of the runs of words of a text, each once, in their order. */
export function runHashes(words: WordHashes): Float64Array {
  const { count, halves } = words;
  const found = roomForRuns(count);
  let from = 0;
  let length = 0;
  let runs = 0;
  for (let to = 1; to <= count; to++) {
    length += halves[to - 1] ?? 0;
    for (; length >= HALVES; from++) {
      found[runs++] = hashOfRun(words, from, to);
      length -= halves[from] ?? 0;
    }
  }
  if (runs === 0 && count > 0) found[runs++] = hashOfRun(words, 0, count);
  return distinct(found.subarray(0, runs));
}

/** Of the words of a text from one place to another, in 53 bits. */
function hashOfRun({ highs, lows }: WordHashes, from: number, to: number): number {
  let high = HIGH;
  let low = LOW;
  for (let i = from; i < to; i++) {
    high = stirred(high, highs[i] ?? 0, HIGH);
    low = stirred(low, lows[i] ?? 0, LOW);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

/** Each once, in their order. Found by a table of twice the room, in which hashes are spread evenly: sorting takes longer. */
function distinct(hashes: Float64Array): Float64Array {
  const slots = 2 ** Math.ceil(Math.log2(2 * hashes.length + 1));
  const table = roomForTable(slots).fill(0);
  let count = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const entry = hash + 1; // 0 is an empty slot
    let slot = Math.floor(hash * (slots / HASHES));
    while (table[slot] !== 0 && table[slot] !== entry) slot = slot + 1 === slots ? 0 : slot + 1;
    if (table[slot] === entry) continue;
    table[slot] = entry;
    hashes[count++] = hash;
  }
  return hashes.slice(0, count);
}
