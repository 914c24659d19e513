import { lent } from './room.ts';
import type { RunHashes } from './runHashes.ts';
import { HIGH, LOW } from './wordHashes.ts';

/** So many runs of words, as far apart as a run is long, are looked up together. */
const RUNS = 3;
const RUN = 5;
/** So many words, of any script, they have at most. */
const KEY = RUNS * RUN;

const roomForKeys = lent((size) => new Int32Array(size));
const roomForHashes = lent((size) => new Int32Array(size));

/**
 * Hashes of a text by which it is seen, without the text, whether it may share so many words in a row with another one:
 * of the keys that begin in each window that is as long as such a passage, the least (winnowing, Schleimer, Wilkerson and
 * Aiken 2003).
 *
 * @param runs what `runHashes` gives of the text
 * @param long of a passage in a reader's words, more than are looked up together
 */
export function passageHashes(runs: RunHashes, long: number): Int32Array {
  const keys = keysOf(runs);
  const window = long - KEY;
  const found = roomForHashes(keys.length);
  let [least, count] = [-1, 0];
  for (let from = 0; from + window <= keys.length; from++) {
    const last = from + window - 1;
    if (least < from) least = leastFrom(keys, from, last);
    else if ((keys[last] ?? 0) <= (keys[least] ?? 0)) least = last;
    else continue;
    found[count++] = keys[least] ?? 0;
  }
  return found.slice(0, count);
}

/** Of the runs from each place on, by one of the two numbers of each. */
function keysOf(runs: RunHashes): Int32Array {
  const keys = roomForKeys(Math.max(0, runs.length / 2 - (RUNS - 1) * RUN));
  for (let at = 0; at < keys.length; at++) {
    const two = stirred(runs[2 * at] ?? 0, runs[2 * (at + RUN)] ?? 0, LOW);
    keys[at] = stirred(two, runs[2 * (at + 2 * RUN)] ?? 0, HIGH);
  }
  return keys;
}

/** Where the least of some stands. */
function leastFrom(keys: Int32Array, from: number, to: number): number {
  let least = from;
  for (let at = from + 1; at <= to; at++) if ((keys[at] ?? 0) <= (keys[least] ?? 0)) least = at;
  return least;
}

/** Whether two texts may share a passage, by their hashes in ascending order; none that do are missed. */
export function mayShare(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (one === other) return true;
    if (one < other) i += 1;
    else j += 1;
  }
  return false;
}

function stirred(value: number, next: number, factor: number): number {
  const product = Math.imul(value ^ next, factor);
  return product ^ (product >>> 15);
}
