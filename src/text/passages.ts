import { lent } from './room.ts';
import { HIGH, stirred, type WordHashes } from './wordHashes.ts';

/** So many words are looked up together: a power of two, so that their hash is made of two halves. */
const KEY = 16;

const roomForKeys = lent((size) => new Uint32Array(size));
const roomForHashes = lent((size) => new Float64Array(size));

/**
 * Hashes of a text by which it is seen, without the text, whether it may share so many words in a row with another one:
 * of the runs of words that begin in each window that is as long as such a passage, the one with the least hash
 * (winnowing, Schleimer, Wilkerson and Aiken 2003). In ascending order.
 *
 * @param long of a passage in words, no fewer than are looked up together
 */
export function passageHashes(words: WordHashes, long: number): Float64Array {
  const keys = keysOf(words);
  const window = long - KEY + 1;
  const found = roomForHashes(keys.length);
  let [least, count] = [-1, 0];
  for (let from = 0; from + window <= keys.length; from++) {
    const last = from + window - 1;
    if (least < from) least = leastFrom(keys, from, last);
    else if ((keys[last] ?? 0) <= (keys[least] ?? 0)) least = last;
    else continue;
    found[count++] = keys[least] ?? 0;
  }
  return onceEach(found.subarray(0, count).toSorted());
}

function onceEach(sorted: Float64Array): Float64Array {
  let count = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[count - 1]) sorted[count++] = sorted[i] ?? 0;
  return sorted.slice(0, count);
}

/** Of the words from each place on: of two, of twice two, and so on, each over the one before. */
function keysOf({ count, highs }: WordHashes): Uint32Array {
  const keys = roomForKeys(count);
  keys.set(highs.subarray(0, count));
  let length = keys.length;
  for (let half = 1; half < KEY; half *= 2) {
    length = Math.max(0, length - half);
    for (let at = 0; at < length; at++)
      keys[at] = stirred(stirred(keys[at] ?? 0, half, HIGH), keys[at + half] ?? 0, HIGH);
  }
  return keys.subarray(0, length);
}

/** Where the least of some stands. */
function leastFrom(keys: Uint32Array, from: number, to: number): number {
  let least = from;
  for (let at = from + 1; at <= to; at++) if ((keys[at] ?? 0) <= (keys[least] ?? 0)) least = at;
  return least;
}

/** Whether two texts may share a passage; none that do are missed. */
export function mayShare(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (one === other) return true;
    if (one < other) i += 1;
    else j += 1;
  }
  return false;
}
