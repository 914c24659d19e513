/** Runs that so many leaders have tell nothing, and are looked for no longer. */
const CROWD = 64;

/**
 * The leaders that hold each bunch of runs, in the order in which they came; no more than a crowd of them. Those of one bunch stand in
 * one list after those of the bunch before it, where there is room for all that may come: a list for each would be millions.
 */
export interface Holders {
  /** Where those of each bunch begin. */
  starts: Uint32Array;
  /** How many there are of each. */
  counts: Uint8Array;
  leaders: Uint32Array;
}

/** Nobody as yet. @param frequency of each bunch how many may come to hold it */
export function noHolders(frequency: Uint32Array): Holders {
  const starts = new Uint32Array(frequency.length);
  let room = 0;
  for (let bunch = 0; bunch < frequency.length; bunch++) {
    starts[bunch] = room;
    room += Math.min(frequency[bunch] ?? 0, CROWD);
  }
  return { starts, counts: new Uint8Array(frequency.length), leaders: new Uint32Array(room) };
}

/** Notes which bunches a leader holds. */
export function hold({ starts, counts, leaders }: Holders, leader: number, bunches: Uint32Array): void {
  for (let i = 0; i < bunches.length; i++) {
    const bunch = bunches[i] ?? 0;
    const known = counts[bunch] ?? 0;
    if (known === CROWD) continue;
    leaders[(starts[bunch] ?? 0) + known] = leader;
    counts[bunch] = known + 1;
  }
}

/**
 * Counts for each leader how many of some runs it holds.
 * @param bunches of these runs
 * @param weights how many runs each bunch has
 * @param counts of each leader, to be added to
 * @param met whom the first of them was counted for
 * @returns how many of the runs a crowd holds, which are counted for nobody
 */
export function countHeld(
  { starts, counts: known, leaders }: Holders,
  bunches: Uint32Array,
  weights: Uint32Array,
  counts: Uint32Array,
  met: number[],
): number {
  let crowded = 0;
  for (let i = 0; i < bunches.length; i++) {
    const bunch = bunches[i] ?? 0;
    const [many, weight] = [known[bunch] ?? 0, weights[bunch] ?? 0];
    if (many === CROWD) {
      crowded += weight;
      continue;
    }
    const from = starts[bunch] ?? 0;
    for (let at = from; at < from + many; at++) {
      const leader = leaders[at] ?? 0;
      const before = counts[leader] ?? 0;
      if (before === 0) met.push(leader);
      counts[leader] = before + weight;
    }
  }
  return crowded;
}

/** Those who hold a bunch, where they are no crowd. */
export function holdersOf({ starts, counts, leaders }: Holders, bunch: number): Uint32Array {
  const [from, known] = [starts[bunch] ?? 0, counts[bunch] ?? 0];
  return leaders.subarray(from, known === CROWD ? from : from + known);
}
