import type { RunHashes } from '../text/runHashes.ts';
import { type Bunching, runsAmong, type Runs, weightOf } from '../text/runs.ts';
import { countHeld, hold, noHolders } from './holders.ts';
import { followLeaders, type Led } from './leaders.ts';

/** Between reposts, which reach 0.53 and more, and rewrites, which stay at 0.04 and less (design of the pipeline). */
const COPY = 0.3;
/** From here on two texts are one, whatever else prints their words. */
const SAME = 0.7;
/** Words that more unlike texts than this print are a template's, and make nothing a copy. */
const FEW = 8;
/** So many runs that few print are worth a closer look; a run of 25 words has 21, of which some are everybody's. */
const TELLING = 6;

/** A text to compare with others. */
export interface Comparable {
  /** What `runHashes` gives of the text. */
  runs: RunHashes;
  /** Decides between texts of one length, so that it must not depend on how files are named or ordered. */
  key: string;
}

/** Which texts are copies of one another, and how alike what is none is at most. */
export interface CopyGroups {
  /** One for each text; copies have one leader, the most complete of them. */
  led: Led[];
  /** The greatest likeness of a text to the leader of another group; only who asks pays for it. */
  across: () => number;
  /** The leaders that print some of the same words, the one of the smaller key first: there can be millions. */
  alike: () => Iterable<[number, number]>;
  /** Whether a passage has a run that many print. */
  isCommon: (passage: string) => boolean;
}

/**
 * Gathers copies of one text, the same whatever the order. What a text shares with its leader counts, which is the most complete of
 * its group: likeness to other copies would join a chain of texts of which the last has nothing of the first.
 *
 * First it is counted how many unlike texts print each run of words: twenty reposts of one report are one text, twenty
 * reports with one paragraph about the agency are twenty. Then copies are told by what is not printed everywhere.
 */
export function copyGroups(comparables: readonly Comparable[]): CopyGroups {
  const among = runsAmong(comparables.map((one) => one.runs));
  const { runs, runsIn } = among;
  const same = followLeaders(runs, largestFirst(runs, comparables), among, SAME);
  const common = commonRuns(runs, same, among.frequency.length);
  const telling = runs.map((text) => withoutCommon(text, common, among.weights));
  const led = followLeaders(telling, largestFirst(telling, comparables), among, COPY);
  const across = () => sharedAcross(telling, led, among);
  return {
    led,
    across: () => likenessAcross(telling, across()),
    alike: () => alikeLeaders(across(), led, comparables),
    isCommon: (passage) => runsIn(passage).some((bunch) => common[bunch] === 1),
  };
}

function largestFirst(runs: readonly Runs[], comparables: readonly Comparable[]): number[] {
  const size = (place: number) => runs[place]?.size ?? 0;
  const key = (place: number) => comparables[place]?.key ?? '';
  return [...runs.keys()].toSorted((a, b) => size(b) - size(a) || (key(a) < key(b) ? -1 : 1));
}

/** Of each bunch 1 where more than a few groups print it, else 0. */
function commonRuns(runs: readonly Runs[], led: readonly Led[], count: number): Uint8Array {
  const latest = new Int32Array(count).fill(-1);
  const groups = new Uint8Array(count); // up to one more than a few
  const leaderOf = (place: number) => led[place]?.leader ?? place;
  const byGroup = [...runs.keys()].toSorted((a, b) => leaderOf(a) - leaderOf(b));
  for (const place of byGroup) countGroup(runs[place]?.shared ?? NO_RUNS, leaderOf(place), latest, groups);
  return groups.map((times) => (times > FEW ? 1 : 0));
}

const NO_RUNS = new Uint32Array();

/** Counts the group of a text for each of its bunches, unless a text of that group was the last that was counted. */
function countGroup(shared: Uint32Array, leader: number, latest: Int32Array, groups: Uint8Array): void {
  for (let i = 0; i < shared.length; i++) {
    const bunch = shared[i] ?? 0;
    if (latest[bunch] === leader) continue;
    latest[bunch] = leader;
    groups[bunch] = Math.min(FEW, groups[bunch] ?? 0) + 1;
  }
}

function withoutCommon(text: Runs, common: Uint8Array, weights: Uint32Array): Runs {
  const { size, count, shared } = text;
  const kept = shared.filter((bunch) => common[bunch] === 0);
  if (kept.length === shared.length) return text;
  const left = weightOf(kept, weights);
  return { size: size - count + left, count: left, shared: kept };
}

/** How many runs a text shares with a leader other than its own. */
interface Sharing {
  place: number;
  leader: number;
  count: number;
}

/** One after the other: a text can share some runs with any other, and nobody has to hold them all. */
function* sharedAcross(
  texts: readonly Runs[],
  led: readonly Led[],
  { frequency, weights }: Bunching,
): Generator<Sharing> {
  const holders = noHolders(frequency);
  for (const [place, { leader }] of led.entries())
    if (place === leader) hold(holders, place, texts[place]?.shared ?? NO_RUNS);
  const counts = new Uint32Array(texts.length);
  for (const [place, text] of texts.entries()) {
    const met: number[] = [];
    countHeld(holders, text.shared, weights, counts, met);
    for (const leader of met) {
      const count = counts[leader] ?? 0;
      counts[leader] = 0;
      if (leader !== led[place]?.leader) yield { place, leader, count };
    }
  }
}

function likenessAcross(texts: readonly Runs[], shared: Iterable<Sharing>): number {
  const size = (place: number) => texts[place]?.size ?? 1;
  let most = 0;
  for (const { place, leader, count } of shared)
    most = Math.max(most, count / Math.min(size(place), size(leader)));
  return most;
}

function* alikeLeaders(
  shared: Iterable<Sharing>,
  led: readonly Led[],
  comparables: readonly Comparable[],
): Generator<[number, number]> {
  const key = (place: number) => comparables[place]?.key ?? '';
  for (const { place, leader, count } of shared)
    if (count >= TELLING && led[place]?.leader === place && key(place) < key(leader)) yield [place, leader];
}
