import { hashOfRun } from './runs.ts';
import type { WordHashes } from './wordHashes.ts';

/**
 * Hashes of a text by which it is seen, without the text, whether it may share so many words in a row with another one:
 * of the runs of `key` words that begin in each window that is as long as such a passage, the one with the least hash
 * (winnowing, Schleimer, Wilkerson and Aiken 2003). In ascending order.
 */
export function passageHashes(words: WordHashes, long: number, key: number): Float64Array {
  const keys = new Float64Array(Math.max(0, words.highs.length - key + 1));
  for (let at = 0; at < keys.length; at++) keys[at] = hashOfRun(words, at, at + key);
  const window = long - key + 1;
  const least = new Set<number>();
  for (let from = 0; from + window <= keys.length; from++) least.add(leastOf(keys, from, from + window));
  return Float64Array.from(least).toSorted();
}

function leastOf(keys: Float64Array, from: number, to: number): number {
  let least = Infinity;
  for (let at = from; at < to; at++) least = Math.min(least, keys[at] ?? Infinity);
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
