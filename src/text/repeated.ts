import { HASHES } from './runHashes.ts';

/** Hashes of several lists, one list after the other, and where each list ends. */
export interface Lists {
  hashes: Float64Array;
  ends: Uint32Array;
}

/** What stands in two lists or more. */
export interface Repeated {
  /** Each once, in ascending order. */
  hashes: Float64Array;
  /** Of each list those that may stand in another one. */
  candidates: Lists;
}

/**
 * Finds what stands in two lists or more, none of which has a hash twice. Most stand in one alone: a bit for each hash, which
 * only few share, tells of most that nobody has met them, and only the others are sorted.
 */
export function repeatedAmong(lists: readonly Float64Array[]): Repeated {
  const candidates = withBit(lists, metTwice(lists));
  return { hashes: twiceIn(candidates.hashes.toSorted()), candidates };
}

/** A bit for each of so many equal parts of the range of hashes. */
interface Bits {
  bits: Uint32Array;
  /** From a hash to the number of its bit. */
  scale: number;
}

/** So many bits for each hash, at least. */
const ROOM = 8;
/** Numbers of bits are whole numbers of 32 bits. */
const MOST = 2 ** 31;

function metTwice(lists: readonly Float64Array[]): Bits {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const size = Math.min(MOST, 2 ** Math.ceil(Math.log2(ROOM * total + 32)));
  const [once, twice] = [new Uint32Array(size / 32), new Uint32Array(size / 32)];
  const scale = size / HASHES;
  for (const list of lists) for (let i = 0; i < list.length; i++) mark((list[i] ?? 0) * scale, once, twice);
  return { bits: twice, scale };
}

function mark(place: number, once: Uint32Array, twice: Uint32Array): void {
  const at = place >>> 5;
  const bit = 1 << (place & 31);
  if (((once[at] ?? 0) & bit) === 0) once[at] = (once[at] ?? 0) | bit;
  else twice[at] = (twice[at] ?? 0) | bit;
}

function withBit(lists: readonly Float64Array[], { bits, scale }: Bits): Lists {
  const hashes = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  const ends = new Uint32Array(lists.length);
  let count = 0;
  for (const [i, list] of lists.entries()) {
    for (let j = 0; j < list.length; j++) {
      const hash = list[j] ?? 0;
      const place = hash * scale;
      if (((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0) hashes[count++] = hash;
    }
    ends[i] = count;
  }
  return { hashes: hashes.slice(0, count), ends };
}

function twiceIn(sorted: Float64Array): Float64Array {
  let count = 0;
  for (let i = 1; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (value === sorted[i - 1] && (count === 0 || value !== sorted[count - 1])) sorted[count++] = value;
  }
  return sorted.slice(0, count);
}
