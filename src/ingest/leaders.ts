import { lent } from '../text/room.ts';
import { type Runs, sharedRuns } from '../text/runs.ts';
import { countHeld, hold, holdersOf, type Holders, noHolders } from './holders.ts';

/** What a text is most like: itself, where it is like none that came before. */
export interface Led {
  leader: number;
  /** The share of the smaller text's runs that the larger one has. */
  likeness: number;
}

/**
 * Goes through texts from the largest to the smallest. Each follows the leader that holds most of it, where that is
 * `least` of its runs or more; else it leads itself. Nobody is compared with all: who holds each of its runs is counted.
 * @param order the places of the texts, larger ones first
 * @param frequency of each run how many texts have it
 */
export function followLeaders(
  texts: readonly Runs[],
  order: readonly number[],
  frequency: Uint32Array,
  least: number,
): Led[] {
  const led: Led[] = texts.map((_, leader) => ({ leader, likeness: 1 }));
  const holders = noHolders(frequency);
  const ground: Ground = { texts, holders, frequency, counts: new Uint32Array(texts.length) };
  for (const place of order) {
    const text = texts[place];
    if (!text) continue;
    const best = leaderOf(text, fewest(text.size, least), ground);
    if (best) led[place] = best;
    else hold(holders, place, text.shared);
  }
  return led;
}

interface Ground {
  texts: readonly Runs[];
  holders: Holders;
  frequency: Uint32Array;
  /** For each text 0, between two of them. */
  counts: Uint32Array;
}

/** Runs that more texts than this have are counted only where those of fewer texts leave it open. */
const OFTEN = 8;

/** Who holds most of a text, and no fewer runs than that. */
function leaderOf(text: Runs, few: number, ground: Ground): Led | null {
  const { size, shared } = text;
  if (shared.length < few) return null;
  const rare = rareAmong(shared, ground.frequency);
  const often = shared.length - rare.length;
  if (often > 0 && often < few && likelyLeaders(rare, few - often, ground).leaders.size === 0) return null;
  const { leaders, crowded } = likelyLeaders(shared, few, ground);
  const [first] = leaders;
  if (!first) return null;
  if (leaders.size > 1 || crowded > 0) return mostAlike(text, few, leaders, ground);
  return { leader: first[0], likeness: first[1] / size };
}

const roomForRare = lent((size) => new Uint32Array(size));

function rareAmong(runs: Uint32Array, frequency: Uint32Array): Uint32Array {
  const rare = roomForRare(runs.length);
  let count = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] ?? 0;
    if ((frequency[run] ?? 0) <= OFTEN) rare[count++] = run;
  }
  return rare.subarray(0, count);
}

/** Those who hold so few of some runs, with how many; what a crowd holds may be held by any. */
function likelyLeaders(
  runs: Uint32Array,
  few: number,
  { holders, counts }: Ground,
): { leaders: Map<number, number>; crowded: number } {
  const met: number[] = [];
  const crowded = countHeld(holders, runs, counts, met);
  const leaders = new Map<number, number>();
  for (const leader of met) {
    const count = counts[leader] ?? 0;
    if (count + crowded >= few) leaders.set(leader, count);
    counts[leader] = 0;
  }
  return { leaders, crowded };
}

/**
 * The first that most is shared with, of those that hold one of the text's rarest runs: of a text that shares so many of its
 * runs with a larger one, any stock of them that leaves out fewer than that holds a shared one (the filter by prefixes of
 * Chaudhuri, Ganti and Kaushik 2006).
 */
function mostAlike(
  text: Runs,
  few: number,
  likely: ReadonlyMap<number, number>,
  { texts, holders, frequency }: Ground,
): Led | null {
  const known = new Set<number>();
  for (const run of rarest(text, few, frequency))
    for (const leader of holdersOf(holders, run)) if (likely.has(leader)) known.add(leader);
  let best: Led | null = null;
  for (const leader of known) {
    const count = sharedRuns(text.shared, texts[leader]?.shared ?? text.shared);
    const likeness = count / text.size;
    if (count >= few && likeness > (best?.likeness ?? 0)) best = { leader, likeness };
  }
  return best;
}

/** More than there are runs, and as frequent as a number of 53 bits has room for. */
const RUNS = 2 ** 32;
const MOST = 2 ** 20;

/** As many of a text's rarest runs as must hold one of so few that it shares. */
function rarest({ shared }: Runs, few: number, frequency: Uint32Array): Uint32Array {
  // Sorted as numbers, by how frequent they are and then by themselves: a comparison in code takes ten times as long.
  const keys = new Float64Array(shared.length);
  for (let i = 0; i < shared.length; i++) {
    const run = shared[i] ?? 0;
    keys[i] = Math.min(frequency[run] ?? 0, MOST) * RUNS + run;
  }
  return Uint32Array.from(keys.toSorted().subarray(0, shared.length - few + 1), (key) => key % RUNS);
}

/** How few of so many runs make the share; one at least. */
function fewest(size: number, least: number): number {
  const about = Math.max(1, Math.floor(least * size));
  return about / size >= least ? about : about + 1;
}
