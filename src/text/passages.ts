import { HIGH, stirred, type WordHashes } from './wordHashes.ts';

/** So many words are looked up together: a power of two, so that their hash is made of two halves. */
const KEY = 16;

/**
 * Hashes of a text by which it is seen, without the text, whether it may share so many words in a row with another one:
 * of the runs of words that begin in each window that is as long as such a passage, the one with the least hash
 * (winnowing, Schleimer, Wilkerson and Aiken 2003). In ascending order.
 *
 * @param long of a passage in words, no fewer than are looked up together
 */
export function passageHashes({ highs }: WordHashes, long: number): Float64Array {
  const keys = keysOf(highs);
  const window = long - KEY + 1;
  const found = new Set<number>();
  let least = -1;
  for (let from = 0; from + window <= keys.length; from++) {
    const last = from + window - 1;
    if (least < from) least = leastFrom(keys, from, last);
    else if ((keys[last] ?? 0) <= (keys[least] ?? 0)) least = last;
    found.add(keys[least] ?? 0);
  }
  return Float64Array.from(found).toSorted();
}

/** Of the words from each place on: of two, of twice two, and so on. */
function keysOf(words: readonly number[]): Uint32Array {
  let keys = Uint32Array.from(words);
  for (let half = 1; half < KEY; half *= 2) {
    const twice = new Uint32Array(Math.max(0, keys.length - half));
    for (let at = 0; at < twice.length; at++)
      twice[at] = stirred(stirred(keys[at] ?? 0, half, HIGH), keys[at + half] ?? 0, HIGH);
    keys = twice;
  }
  return keys;
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
