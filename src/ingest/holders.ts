/** A run that so many leaders have tells nothing, and is looked for no longer. */
const CROWD = 64;

/**
 * The leaders that hold each run, in the order in which they came; no more than a crowd of them. Those of one run stand in one list
 * after those of the run before it, where there is room for all that may come: a list for each run would be millions.
 */
export interface Holders {
  /** Where those of each run begin. */
  starts: Uint32Array;
  /** How many there are of each run. */
  counts: Uint8Array;
  leaders: Uint32Array;
}

/** Nobody as yet. @param frequency of each run how many may come to hold it */
export function noHolders(frequency: Uint32Array): Holders {
  const starts = new Uint32Array(frequency.length);
  let room = 0;
  for (let run = 0; run < frequency.length; run++) {
    starts[run] = room;
    room += Math.min(frequency[run] ?? 0, CROWD);
  }
  return { starts, counts: new Uint8Array(frequency.length), leaders: new Uint32Array(room) };
}

/** Notes which runs a leader holds. */
export function hold({ starts, counts, leaders }: Holders, leader: number, runs: Uint32Array): void {
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] ?? 0;
    const known = counts[run] ?? 0;
    if (known === CROWD) continue;
    leaders[(starts[run] ?? 0) + known] = leader;
    counts[run] = known + 1;
  }
}

/**
 * Counts for each leader how many of some runs it holds.
 * @param counts of each leader, to be added to
 * @param met whom the first of them was counted for
 * @returns how many of the runs a crowd holds, which are counted for nobody
 */
export function countHeld(
  { starts, counts: known, leaders }: Holders,
  runs: Uint32Array,
  counts: Uint32Array,
  met: number[],
): number {
  let crowded = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] ?? 0;
    const many = known[run] ?? 0;
    if (many === CROWD) {
      crowded += 1;
      continue;
    }
    const from = starts[run] ?? 0;
    for (let at = from; at < from + many; at++) {
      const leader = leaders[at] ?? 0;
      const before = counts[leader] ?? 0;
      if (before === 0) met.push(leader);
      counts[leader] = before + 1;
    }
  }
  return crowded;
}

/** Those who hold a run, where they are no crowd. */
export function holdersOf({ starts, counts, leaders }: Holders, run: number): Uint32Array {
  const [from, known] = [starts[run] ?? 0, counts[run] ?? 0];
  return leaders.subarray(from, known === CROWD ? from : from + known);
}
