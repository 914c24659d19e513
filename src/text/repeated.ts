import { type Bunches, meet, noBunches } from './bunches.ts';
import { NONE, noNumbers, numberFor, numberOf, type Numbering } from './numbering.ts';
import { inOrder, listsOf } from './orderedBunches.ts';
import type { RunHashes } from './runHashes.ts';

/** What stands in two lists or more, in bunches: what stands in the same lists is one. */
export interface Repeated {
  /** In how many lists each bunch stands, in ascending order of the least hash of each. */
  frequency: Uint32Array;
  /** How many hashes each bunch has. */
  weights: Uint32Array;
  /** The bunches of those hashes that another list has, in their order. */
  placesOf: (hashes: RunHashes) => number[];
  /** Of each list its bunches, in ascending order. */
  places: Uint32Array[];
  /** How many different hashes each list has. */
  sizes: Uint32Array;
}

/**
 * Finds what stands in two lists or more, in each perhaps repeatedly. Most stand in one alone: a bit for each hash, which
 * only few share, tells of most that nobody has met them, and only the others are looked up.
 */
export function repeatedAmong(lists: readonly RunHashes[]): Repeated {
  const { known, bunches, sizes } = metAmong(lists, metTwice(lists));
  const { order, weights, ranks } = inOrder(known, bunches);
  return {
    frequency: order.map((bunch) => bunches.depths[bunch] ?? 0),
    weights,
    placesOf: (hashes) => placesIn(hashes, known, bunches, ranks),
    places: listsOf(bunches, order, lists.length),
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
  for (const list of lists)
    for (let i = 0; i < list.length; i += 2) {
      const place = (list[i] ?? 0) >>> shift;
      const at = place >>> 5;
      const bit = 1 << (place & 31);
      const met = once[at] ?? 0;
      if ((met & bit) === 0) once[at] = met | bit;
      else twice[at] = (twice[at] ?? 0) | bit;
    }
  return { bits: twice, shift };
}

function countOf(lists: readonly RunHashes[]): number {
  return lists.reduce((sum, list) => sum + list.length / 2, 0);
}

/** Of so many hashes one is met twice or nearly, in most collections. */
const LIKELY = 4;
const NO_HASHES = new Int32Array();

/** Hashes that may stand in two lists, by their numbers. */
interface Met {
  known: Numbering;
  bunches: Bunches;
  sizes: Uint32Array;
}

function metAmong(lists: readonly RunHashes[], { bits, shift }: Bits): Met {
  const likely = countOf(lists) / LIKELY;
  const [known, bunches] = [noNumbers(likely), noBunches(likely, lists.length)];
  const sizes = new Uint32Array(lists.length);
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] ?? NO_HASHES;
    let size = 0;
    for (let j = 0; j < list.length; j += 2) {
      const high = list[j] ?? 0;
      const place = high >>> shift;
      const isAlone = ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) === 0;
      size += isAlone ? 1 : meet(bunches, numberFor(known, high, list[j + 1] ?? 0), i);
    }
    sizes[i] = size;
  }
  return { known, bunches, sizes };
}

function placesIn(hashes: RunHashes, known: Numbering, { of }: Bunches, ranks: Int32Array): number[] {
  const places: number[] = [];
  for (let i = 0; i < hashes.length; i += 2) {
    const number = numberOf(known, hashes[i] ?? 0, hashes[i + 1] ?? 0);
    const place = number === NONE ? NONE : (ranks[of[number] ?? 0] ?? NONE);
    if (place !== NONE) places.push(place);
  }
  return places;
}
