import type { Runs } from '../text/runs.ts';

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

/** How many of the texts have each run. */
export function frequencies(texts: readonly Runs[], count: number): Uint32Array {
  const frequency = new Uint32Array(count);
  for (const { shared } of texts)
    for (let i = 0; i < shared.length; i++) frequency[shared[i] ?? 0] = (frequency[shared[i] ?? 0] ?? 0) + 1;
  return frequency;
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

/** Tells of each of some runs who holds it, where they are no crowd. */
export function eachHolder(
  { starts, counts, leaders }: Holders,
  runs: Uint32Array,
  tell: (leader: number) => void,
): void {
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] ?? 0;
    const known = counts[run] ?? 0;
    if (known === CROWD) continue;
    const from = starts[run] ?? 0;
    for (let at = from; at < from + known; at++) tell(leaders[at] ?? 0);
  }
}
