/** Hashes of two numbers each, and how many of them came before each for the first time. */
export interface Numbering {
  count: number;
  /** Of each hash by its number. */
  highs: Int32Array;
  lows: Int32Array;
  /**
   * The numbers of hashes, counted from one, in the order of the hashes but for those that stand behind another that
   * would stand in their place; 0 where there is none. There are more than hashes: a power of two.
   */
  slots: Uint32Array;
}

/** What no hash has for its number. */
export const NONE = -1;

/** @param likely how many may come; more can */
export function noNumbers(likely: number): Numbering {
  return { count: 0, ...roomFor(2 ** Math.ceil(Math.log2(2 * likely + 2))) };
}

function roomFor(size: number): Omit<Numbering, 'count'> {
  return {
    highs: new Int32Array(size / 2),
    lows: new Int32Array(size / 2),
    slots: new Uint32Array(size),
  };
}

/** The number of a hash; the next one where it comes for the first time. */
export function numberFor(known: Numbering, high: number, low: number): number {
  const slot = slotOf(known, high, low);
  const number = known.slots[slot] ?? 0;
  if (number !== 0) return number - 1;
  if (known.count === known.highs.length) {
    makeRoom(known);
    return numberFor(known, high, low);
  }
  known.highs[known.count] = high;
  known.lows[known.count] = low;
  known.slots[slot] = known.count + 1;
  return known.count++;
}

/** The number that a hash has already; NONE where it has none. */
export function numberOf(known: Numbering, high: number, low: number): number {
  const number = known.slots[slotOf(known, high, low)] ?? 0;
  return number === 0 ? NONE : number - 1;
}

/** Where a hash stands, or could. Hashes are spread evenly, so that few stand where another one would. */
export function slotOf({ highs, lows, slots }: Numbering, high: number, low: number): number {
  let slot = high >>> (Math.clz32(slots.length) + 1);
  for (;;) {
    const number = slots[slot] ?? 0;
    if (number === 0 || (highs[number - 1] === high && lows[number - 1] === low)) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
}

function makeRoom(known: Numbering): void {
  const { count, highs, lows, slots } = known;
  const more = roomFor(2 * slots.length);
  more.highs.set(highs);
  more.lows.set(lows);
  known.highs = more.highs;
  known.lows = more.lows;
  known.slots = more.slots;
  for (let i = 0; i < count; i++) known.slots[slotOf(known, highs[i] ?? 0, lows[i] ?? 0)] = i + 1;
}

/** Whether the hash of one number comes before that of another in the order of hashes. */
export function isBefore({ highs, lows }: Numbering, one: number, other: number): boolean {
  const [a, b] = [highs[one] ?? 0, highs[other] ?? 0];
  if (a !== b) return a >>> 0 < b >>> 0;
  return (lows[one] ?? 0) >>> 0 < (lows[other] ?? 0) >>> 0;
}
