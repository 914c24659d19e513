import type { Bunches } from './bunches.ts';
import { isBefore, NONE, type Numbering } from './numbering.ts';

/** Bunches of hashes that stand in two lists or more, by their places in the order of the least hash of each. */
export interface OrderedBunches {
  order: Uint32Array;
  /** How many hashes each has. */
  weights: Uint32Array;
  /** The place of each bunch; NONE of the others. */
  ranks: Int32Array;
}

export function inOrder(known: Numbering, { count, of, depths }: Bunches): OrderedBunches {
  const { slots } = known;
  const least = new Int32Array(count).fill(NONE); // the number of the least hash of each bunch
  const times = new Uint32Array(count);
  const found = new Uint32Array(count);
  let length = 0;
  for (let i = 0; i < slots.length; i++) {
    const number = (slots[i] ?? 0) - 1;
    if (number < 0) continue;
    const bunch = of[number] ?? 0;
    if ((depths[bunch] ?? 0) < 2) continue;
    times[bunch] = (times[bunch] ?? 0) + 1;
    const first = least[bunch] ?? NONE;
    if (first === NONE) found[length++] = bunch;
    if (first === NONE || isBefore(known, number, first)) least[bunch] = number;
  }
  const order = found.slice(0, length);
  sortNearly(order, (one, other) => isBefore(known, least[one] ?? 0, least[other] ?? 0));
  const ranks = new Int32Array(count).fill(NONE);
  for (let rank = 0; rank < length; rank++) ranks[order[rank] ?? 0] = rank;
  return { order, weights: order.map((bunch) => times[bunch] ?? 0), ranks };
}

/** Puts numbers in order that nearly are. */
function sortNearly(numbers: Uint32Array, isFirst: (one: number, other: number) => boolean): void {
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    let at = i;
    for (; at > 0 && isFirst(number, numbers[at - 1] ?? 0); at--) numbers[at] = numbers[at - 1] ?? 0;
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
