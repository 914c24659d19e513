import { type Runs, sharedRuns } from '../text/runs.ts';

/** What a text is most like: itself, where it is like none that came before. */
export interface Led {
  leader: number;
  /** The share of the smaller text's runs that the larger one has. */
  likeness: number;
}

/** A run that so many leaders have tells nothing, and is looked for no longer. */
const CROWD = 64;

/**
 * Goes through texts from the largest to the smallest. Each follows the leader that holds most of it, where that is
 * `least` of its runs or more; else it leads itself. Nobody is compared with all: of a text that shares so many of its
 * runs with a larger one, any stock of them that leaves out fewer than that holds a shared one, so that it is enough to look
 * up the rarest (the filter by prefixes of Chaudhuri, Ganti and Kaushik 2006).
 * @param order the places of the texts, larger ones first
 * @param count how many runs there are among them
 */
export function followLeaders(
  texts: readonly Runs[],
  order: readonly number[],
  count: number,
  least: number,
): Led[] {
  const led: Led[] = texts.map((_, leader) => ({ leader, likeness: 1 }));
  const frequency = frequencies(texts, count);
  const holders: Holders = Array.from({ length: count });
  for (const place of order) {
    const text = texts[place];
    if (!text) continue;
    const known = new Set<number>();
    for (const run of rarest(text, frequency, least))
      for (const leader of holdersOf(holders, run)) known.add(leader);
    const best = mostAlike(text, texts, known, least);
    if (best) led[place] = best;
    else hold(holders, place, text.shared);
  }
  return led;
}

/** How many of the texts have each run. */
function frequencies(texts: readonly Runs[], count: number): Uint32Array {
  const frequency = new Uint32Array(count);
  for (const { shared } of texts) for (const run of shared) frequency[run] = (frequency[run] ?? 0) + 1;
  return frequency;
}

/** More than there are runs, and as frequent as a number of 53 bits has room for. */
const RUNS = 2 ** 32;
const MOST = 2 ** 20;

/** As many of a text's rarest runs as must hold one of those that it shares with a leader. */
function rarest({ size, shared }: Runs, frequency: Uint32Array, least: number): Uint32Array {
  const looked = shared.length - fewest(size, least) + 1;
  if (looked <= 0) return shared.subarray(0, 0);
  // Sorted as numbers, by how frequent they are and then by themselves: a comparison in code takes ten times as long.
  const keys = new Float64Array(shared.length);
  for (const [i, run] of shared.entries()) keys[i] = Math.min(frequency[run] ?? 0, MOST) * RUNS + run;
  keys.sort();
  const rare = new Uint32Array(looked);
  for (let i = 0; i < looked; i++) rare[i] = (keys[i] ?? 0) % RUNS;
  return rare;
}

/** How few of so many runs make the share; one at least. */
function fewest(size: number, least: number): number {
  const about = Math.max(1, Math.floor(least * size));
  return about / size >= least ? about : about + 1;
}

function mostAlike(
  { size, shared }: Runs,
  texts: readonly Runs[],
  leaders: Iterable<number>,
  least: number,
): Led | null {
  let best: Led | null = null;
  for (const leader of leaders) {
    const theirs = texts[leader];
    if (!theirs) continue;
    const likeness = sharedRuns(shared, theirs.shared) / size;
    if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { leader, likeness };
  }
  return best;
}

/** The leaders that hold each run, in the order in which they came; no more than a crowd of them. */
export type Holders = (number[] | undefined)[];

/** Notes which runs a leader holds. */
export function hold(holders: Holders, leader: number, runs: Uint32Array): void {
  for (const run of runs) {
    const others = holders[run];
    if (!others) holders[run] = [leader];
    else if (others.length < CROWD) others.push(leader);
  }
}

const NOBODY: readonly number[] = [];

/** Those that hold a run and are no crowd. */
export function holdersOf(holders: Holders, run: number): readonly number[] {
  const found = holders[run] ?? NOBODY;
  return found.length < CROWD ? found : NOBODY;
}
