import { lent } from '../text/room.ts';
import { type Bunching, type Runs, sharedRuns, weightOf } from '../text/runs.ts';
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
 */
export function followLeaders(
  texts: readonly Runs[],
  order: readonly number[],
  bunching: Bunching,
  least: number,
): Led[] {
  const led: Led[] = texts.map((_, leader) => ({ leader, likeness: 1 }));
  const holders = noHolders(bunching.frequency);
  const ground: Ground = { ...bunching, texts, holders, counts: new Uint32Array(texts.length) };
  for (const place of order) {
    const text = texts[place];
    if (!text) continue;
    const best = leaderOf(text, fewest(text.size, least), ground);
    if (best) led[place] = best;
    else hold(holders, place, text.shared);
  }
  return led;
}

interface Ground extends Bunching {
  texts: readonly Runs[];
  holders: Holders;
  /** For each text 0, between two of them. */
  counts: Uint32Array;
}

/** Runs that more texts than this have are counted only where those of fewer texts leave it open. */
const OFTEN = 8;

/** Who holds most of a text, and no fewer runs than that. */
function leaderOf(text: Runs, few: number, ground: Ground): Led | null {
  const { size, count, shared } = text;
  if (count < few) return null;
  const rare = rareAmong(shared, ground.frequency);
  const often = count - weightOf(rare, ground.weights);
  if (often > 0 && often < few && likelyLeaders(rare, few - often, ground).leaders.size === 0) return null;
  const { leaders, crowded } = likelyLeaders(shared, few, ground);
  const [first] = leaders;
  if (!first) return null;
  if (leaders.size > 1 || crowded > 0) return mostAlike(text, few, leaders, ground);
  return { leader: first[0], likeness: first[1] / size };
}

const roomForRare = lent((size) => new Uint32Array(size));

function rareAmong(bunches: Uint32Array, frequency: Uint32Array): Uint32Array {
  const rare = roomForRare(bunches.length);
  let count = 0;
  for (let i = 0; i < bunches.length; i++) {
    const bunch = bunches[i] ?? 0;
    if ((frequency[bunch] ?? 0) <= OFTEN) rare[count++] = bunch;
  }
  return rare.subarray(0, count);
}

/** Those who hold so few of some runs, with how many; what a crowd holds may be held by any. */
function likelyLeaders(
  bunches: Uint32Array,
  few: number,
  { holders, weights, counts }: Ground,
): { leaders: Map<number, number>; crowded: number } {
  const met: number[] = [];
  const crowded = countHeld(holders, bunches, weights, counts, met);
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
function mostAlike(text: Runs, few: number, likely: ReadonlyMap<number, number>, ground: Ground): Led | null {
  const { texts, holders, weights } = ground;
  const known = new Set<number>();
  for (const bunch of rarest(text, few, ground))
    for (const leader of holdersOf(holders, bunch)) if (likely.has(leader)) known.add(leader);
  let best: Led | null = null;
  for (const leader of known) {
    const count = sharedRuns(text.shared, texts[leader]?.shared ?? text.shared, weights);
    const likeness = count / text.size;
    if (count >= few && likeness > (best?.likeness ?? 0)) best = { leader, likeness };
  }
  return best;
}

/** More than there are bunches, and as frequent as a number of 53 bits has room for. */
const BUNCHES = 2 ** 32;
const MOST = 2 ** 20;

/** The bunches of as many of a text's rarest runs as must hold one of so few that it shares. */
function rarest({ count, shared }: Runs, few: number, { frequency, weights }: Bunching): Uint32Array {
  // Sorted as numbers, by how frequent they are and then by themselves: a comparison in code takes ten times as long.
  const keys = new Float64Array(shared.length);
  for (let i = 0; i < shared.length; i++) {
    const bunch = shared[i] ?? 0;
    keys[i] = Math.min(frequency[bunch] ?? 0, MOST) * BUNCHES + bunch;
  }
  const found = Uint32Array.from(keys.toSorted(), (key) => key % BUNCHES);
  let [length, runs] = [0, 0];
  while (length < found.length && runs <= count - few) runs += weights[found[length++] ?? 0] ?? 0;
  return found.subarray(0, length);
}

/** How few of so many runs make the share; one at least. */
function fewest(size: number, least: number): number {
  const about = Math.max(1, Math.floor(least * size));
  return about / size >= least ? about : about + 1;
}
