import type { Bunches } from './bunches.ts';
import { isBefore, NONE, type Numbering, slotOf } from './numbering.ts';

/** Bunches of hashes that stand in two lists or more, by their places in the order of the least hash of each. */
export interface OrderedBunches {
  order: Uint32Array;
  /** How many hashes each has. */
  weights: Uint32Array;
  /** The place of each bunch; NONE of the others. */
  ranks: Int32Array;
}

export function inOrder(known: Numbering, bunches: Bunches): OrderedBunches {
  const { least, times } = leastOf(known, bunches);
  const found = least.filter((number) => number !== NONE);
  // Numbers stand in slots nearly in the order of their hashes.
  const slots = found
    .map((number) => slotOf(known, known.highs[number] ?? 0, known.lows[number] ?? 0))
    .toSorted();
  const numbers = slots.map((slot) => (known.slots[slot] ?? 0) - 1);
  sortNearly(numbers, known);
  const order = Uint32Array.from(numbers, (number) => bunches.of[number] ?? 0);
  const ranks = new Int32Array(bunches.count).fill(NONE);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  return { order, weights: order.map((bunch) => times[bunch] ?? 0), ranks };
}

/** Of each bunch that stands in two lists or more the number of its least hash, and how many it has. */
function leastOf(known: Numbering, { count, of, depths }: Bunches): Record<'least' | 'times', Int32Array> {
  const least = new Int32Array(count).fill(NONE);
  const times = new Int32Array(count);
  for (let number = 0; number < known.count; number++) {
    const bunch = of[number] ?? 0;
    if ((depths[bunch] ?? 0) < 2) continue;
    times[bunch] = (times[bunch] ?? 0) + 1;
    const first = least[bunch] ?? NONE;
    if (first === NONE || isBefore(known, number, first)) least[bunch] = number;
  }
  return { least, times };
}

/** Puts numbers in the order of their hashes that nearly are. */
function sortNearly(numbers: Int32Array, known: Numbering): void {
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    let at = i;
    for (; at > 0 && isBefore(known, number, numbers[at - 1] ?? 0); at--) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
}

/** Of each of so many lists the places of its bunches in an order, in ascending order. */
export function listsOf({ lists, before }: Bunches, order: Uint32Array, count: number): Uint32Array[] {
  const ends = new Uint32Array(count + 1);
  const each = (note: (list: number, rank: number) => void) => {
    for (let rank = 0; rank < order.length; rank++)
      for (let bunch = order[rank] ?? 0; bunch !== 0; bunch = before[bunch] ?? 0)
        note(lists[bunch] ?? 0, rank);
  };
  each((list) => (ends[list + 1] = (ends[list + 1] ?? 0) + 1));
  for (let list = 0; list < count; list++) ends[list + 1] = (ends[list + 1] ?? 0) + (ends[list] ?? 0);
  const found = new Uint32Array(ends[count] ?? 0);
  const begins = ends.slice();
  each((list, rank) => {
    found[begins[list] ?? 0] = rank;
    begins[list] = (begins[list] ?? 0) + 1;
  });
  return Array.from({ length: count }, (_, list) => found.subarray(ends[list], ends[list + 1]));
}
