import { byRank, type Entries } from './byRank.ts';
import { inOrder, NONE, noNumbers, numberFor, numberOf, type Numbering } from './numbering.ts';
import type { RunHashes } from './runHashes.ts';

/** What stands in two lists or more. */
export interface Repeated {
  /** In how many lists each of them stands, in ascending order of the hashes. */
  frequency: Uint32Array;
  /** The places of those that another list has, in its order. */
  placesOf: (hashes: RunHashes) => number[];
  /** Of each list the places of those that it has, each once, in ascending order. */
  places: Uint32Array[];
  /** How many different hashes each list has. */
  sizes: Uint32Array;
}

/**
 * Finds what stands in two lists or more, in each perhaps repeatedly. Most stand in one alone: a bit for each hash, which
 * only few share, tells of most that nobody has met them, and only the others are counted.
 */
export function repeatedAmong(lists: readonly RunHashes[]): Repeated {
  const { known, times, entries, sizes } = countedAmong(lists, metTwice(lists));
  const numbers = inOrder(known, times, 2);
  const ranks = new Int32Array(known.count).fill(NONE);
  for (let i = 0; i < numbers.length; i++) ranks[numbers[i] ?? 0] = i;
  const frequency = numbers.map((number) => times[number] ?? 0);
  return {
    frequency,
    placesOf: (hashes) => placesIn(hashes, known, ranks),
    places: byRank(entries, ranks, frequency),
    sizes,
  };
}

/** A bit for each of so many equal parts of the range of hashes. */
interface Bits {
  bits: Int32Array;
  /** How far a hash is moved to the right to be the number of its bit. */
  shift: number;
}

/** So many bits for each hash, at least. */
const ROOM = 8;
const BITS = 32;

/** The bits of hashes of which two were met. */
function metTwice(lists: readonly RunHashes[]): Bits {
  const width = Math.min(BITS, Math.max(5, Math.ceil(Math.log2(ROOM * countOf(lists)))));
  const shift = BITS - width;
  const [once, twice] = [new Int32Array(2 ** (width - 5)), new Int32Array(2 ** (width - 5))];
  for (const list of lists) mark(list, shift, once, twice);
  return { bits: twice, shift };
}

function mark(list: RunHashes, shift: number, once: Int32Array, twice: Int32Array): void {
  for (let i = 0; i < list.length; i += 2) {
    const place = (list[i] ?? 0) >>> shift;
    const at = place >>> 5;
    const bit = 1 << (place & 31);
    const met = once[at] ?? 0;
    if ((met & bit) === 0) once[at] = met | bit;
    else twice[at] = (twice[at] ?? 0) | bit;
  }
}

function countOf(lists: readonly RunHashes[]): number {
  return lists.reduce((sum, list) => sum + list.length / 2, 0);
}

/** Of so many hashes one is met twice or nearly, in most collections. */
const LIKELY = 4;

/** Hashes that may stand in two lists, by their numbers. */
interface Counted {
  known: Numbering;
  /** In how many lists each stands. */
  times: Uint32Array;
  /** Of each the list that had it last, counted from one. */
  latest: Uint32Array;
  entries: Entries;
  sizes: Uint32Array;
}

function countedAmong(lists: readonly RunHashes[], met: Bits): Counted {
  const total = countOf(lists);
  const found: Counted = {
    known: noNumbers(total / LIKELY),
    times: new Uint32Array(total),
    latest: new Uint32Array(total),
    entries: { numbers: new Uint32Array(total), ends: new Uint32Array(lists.length) },
    sizes: new Uint32Array(lists.length),
  };
  for (const [i, list] of lists.entries()) countIn(list, i, met, found);
  return found;
}

function countIn(list: RunHashes, i: number, { bits, shift }: Bits, found: Counted): void {
  const { known, times, latest, sizes } = found;
  const { numbers, ends } = found.entries;
  let count = ends[i - 1] ?? 0;
  let size = list.length / 2;
  for (let j = 0; j < list.length; j += 2) {
    const place = (list[j] ?? 0) >>> shift;
    if (((bits[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) continue;
    const number = numberFor(known, list[j] ?? 0, list[j + 1] ?? 0);
    if (latest[number] === i + 1) size -= 1;
    else {
      latest[number] = i + 1;
      times[number] = (times[number] ?? 0) + 1;
      numbers[count++] = number;
    }
  }
  ends[i] = count;
  sizes[i] = size;
}

function placesIn(hashes: RunHashes, known: Numbering, ranks: Int32Array): number[] {
  const places: number[] = [];
  for (let i = 0; i < hashes.length; i += 2) {
    const place = ranks[numberOf(known, hashes[i] ?? 0, hashes[i + 1] ?? 0)] ?? NONE;
    if (place !== NONE) places.push(place);
  }
  return places;
}
