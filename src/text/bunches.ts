/**
 * Numbers in bunches: those that stand in the same lists are one. What stands in a list more is another bunch, so that a
 * text and its copies, which share hundreds of numbers, have one bunch for each set of them.
 */
export interface Bunches {
  /** How many there are, with the first one, of what stands in no list. */
  count: number;
  /** Of each number its bunch. */
  of: Uint32Array;
  /** Of each bunch the list that it stands in last. */
  lists: Int32Array;
  /** Of each the bunch that it was before that list. */
  before: Uint32Array;
  /** Of each in how many lists it stands. */
  depths: Uint32Array;
  /** Of each what became of it in the last list that had some of it. */
  next: Uint32Array;
}

/** The list of what stands in none. */
const NOWHERE = -1;
/** Room for so many bunches of each list. */
const ROOM = 4;

/** @param likely how many numbers may come, of so many lists; more can */
export function noBunches(likely: number, count: number): Bunches {
  const room = ROOM * (count + 1);
  const lists = new Int32Array(room);
  lists[0] = NOWHERE;
  return {
    count: 1,
    of: new Uint32Array(likely),
    lists,
    before: new Uint32Array(room),
    depths: new Uint32Array(room),
    next: new Uint32Array(room),
  };
}

/** Notes that a list has a number, the lists one after the other. @returns 1 where that is new, else 0 */
export function meet(bunches: Bunches, number: number, list: number): number {
  if (number >= bunches.of.length) bunches.of = larger(bunches.of, number);
  const { of, lists, next } = bunches;
  const bunch = of[number] ?? 0;
  if (lists[bunch] === list) return 0;
  const known = next[bunch] ?? 0;
  of[number] = lists[known] === list ? known : added(bunches, bunch, list);
  return 1;
}

/** What becomes of a bunch in one more list. */
function added(bunches: Bunches, before: number, list: number): number {
  const bunch = bunches.count++;
  if (bunch === bunches.lists.length) makeRoom(bunches);
  bunches.lists[bunch] = list;
  bunches.before[bunch] = before;
  bunches.depths[bunch] = (bunches.depths[before] ?? 0) + 1;
  bunches.next[before] = bunch;
  return bunch;
}

function makeRoom(bunches: Bunches): void {
  const { lists, before, depths, next } = bunches;
  bunches.lists = new Int32Array(2 * lists.length);
  bunches.lists.set(lists);
  bunches.before = larger(before, before.length);
  bunches.depths = larger(depths, depths.length);
  bunches.next = larger(next, next.length);
}

/** The same with room for a place. */
function larger(numbers: Uint32Array, place: number): Uint32Array {
  const more = new Uint32Array(2 * Math.max(numbers.length, place) + 1);
  more.set(numbers);
  return more;
}
