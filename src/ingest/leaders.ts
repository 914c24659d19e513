import { type Runs, sharedRuns } from '../text/runs.ts';
import { eachHolder, frequencies, hold, noHolders } from './holders.ts';

/** What a text is most like: itself, where it is like none that came before. */
export interface Led {
  leader: number;
  /** The share of the smaller text's runs that the larger one has. */
  likeness: number;
}

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
  const holders = noHolders(frequency);
  for (const place of order) {
    const text = texts[place];
    if (!text) continue;
    const known = new Set<number>();
    eachHolder(holders, rarest(text, frequency, least), (leader) => known.add(leader));
    const best = mostAlike(text, texts, known, least);
    if (best) led[place] = best;
    else hold(holders, place, text.shared);
  }
  return led;
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
  for (let i = 0; i < shared.length; i++) {
    const run = shared[i] ?? 0;
    keys[i] = Math.min(frequency[run] ?? 0, MOST) * RUNS + run;
  }
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
