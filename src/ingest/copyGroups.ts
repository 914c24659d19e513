import { runsAmong, type Runs } from '../text/runs.ts';
import { eachHolder, frequencies, hold, type Holders, noHolders } from './holders.ts';
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
  runs: Float64Array;
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
  const { runs, count, runsIn } = runsAmong(comparables.map((one) => one.runs));
  const common = commonRuns(runs, followLeaders(runs, largestFirst(runs, comparables), count, SAME), count);
  const telling = runs.map((text) => withoutCommon(text, common));
  const led = followLeaders(telling, largestFirst(telling, comparables), count, COPY);
  const across = () => sharedAcross(telling, led, count);
  return {
    led,
    across: () => likenessAcross(telling, across()),
    alike: () => alikeLeaders(across(), led, comparables),
    isCommon: (passage) => runsIn(passage).some((run) => common.has(run)),
  };
}

function largestFirst(runs: readonly Runs[], comparables: readonly Comparable[]): number[] {
  const size = (place: number) => runs[place]?.size ?? 0;
  const key = (place: number) => comparables[place]?.key ?? '';
  return [...runs.keys()].toSorted((a, b) => size(b) - size(a) || (key(a) < key(b) ? -1 : 1));
}

/** The runs that more than a few groups print. */
function commonRuns(runs: readonly Runs[], led: readonly Led[], count: number): Set<number> {
  const latest = new Int32Array(count).fill(-1);
  const groups = new Uint32Array(count);
  const common = new Set<number>();
  const byGroup = [...runs.keys()].toSorted((a, b) => (led[a]?.leader ?? a) - (led[b]?.leader ?? b));
  for (const place of byGroup) {
    const leader = led[place]?.leader ?? place;
    for (const run of runs[place]?.shared ?? []) {
      if (latest[run] === leader) continue;
      latest[run] = leader;
      const times = (groups[run] ?? 0) + 1;
      groups[run] = times;
      if (times > FEW) common.add(run);
    }
  }
  return common;
}

function withoutCommon(text: Runs, common: ReadonlySet<number>): Runs {
  if (common.size === 0) return text;
  const kept = new Uint32Array(text.shared.length);
  let count = 0;
  for (const run of text.shared) if (!common.has(run)) kept[count++] = run;
  const shared = kept.subarray(0, count);
  return { size: text.size - text.shared.length + shared.length, shared };
}

/** How many runs a text shares with a leader other than its own. */
interface Sharing {
  place: number;
  leader: number;
  count: number;
}

/** One after the other: a text can share some runs with any other, and nobody has to hold them all. */
function* sharedAcross(texts: readonly Runs[], led: readonly Led[], count: number): Generator<Sharing> {
  const leaders = texts.filter((_, place) => led[place]?.leader === place);
  const holders = noHolders(frequencies(leaders, count));
  for (const [place, { leader }] of led.entries())
    if (place === leader) hold(holders, place, texts[place]?.shared ?? new Uint32Array());
  const counts = new Uint32Array(texts.length);
  for (const [place, text] of texts.entries()) {
    const met = countShared(text, holders, led[place]?.leader, counts);
    for (const leader of met) {
      yield { place, leader, count: counts[leader] ?? 0 };
      counts[leader] = 0;
    }
  }
}

/** The leaders that hold runs of a text, each counted. */
function countShared(text: Runs, holders: Holders, own: number | undefined, counts: Uint32Array): number[] {
  const met: number[] = [];
  eachHolder(holders, text.shared, (leader) => {
    if (leader === own) return;
    if (counts[leader] === 0) met.push(leader);
    counts[leader] = (counts[leader] ?? 0) + 1;
  });
  return met;
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
