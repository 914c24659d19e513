import { repeatedAmong } from './repeated.ts';
import { runHashes, type RunHashes } from './runHashes.ts';
import { wordHashes } from './wordHashes.ts';

/**
 * The runs of five words of one text among others, by numbers that are the same in each. Those that no other text
 * has are only counted: nothing can be like them, and most runs of most texts are such.
 */
export interface Runs {
  /** How many different runs the text has. */
  size: number;
  /** How many of them another text has too. */
  count: number;
  /** These, in bunches in ascending order: runs that the same texts have are one. */
  shared: Uint32Array;
}

/** What is known of each bunch. */
export interface Bunching {
  /** In how many texts it stands, two at least. */
  frequency: Uint32Array;
  /** How many runs it has. */
  weights: Uint32Array;
}

export interface RunsAmong extends Bunching {
  runs: Runs[];
  /** The bunches of the shared ones in a passage of one of the texts. */
  runsIn: (passage: string) => number[];
}

/**
 * The runs of each text, and how many share each. The numbers of bunches follow from the words alone, so that they are the same
 * in whatever order the texts come. A run is known by 64 bits of its hash: of a few billion runs two are taken for one.
 *
 * @param hashes what `runHashes` gives of each text
 */
export function runsAmong(hashes: readonly RunHashes[]): RunsAmong {
  const { placesOf, places, sizes, frequency, weights } = repeatedAmong(hashes);
  const runs = places.map((shared, i) => ({
    size: sizes[i] ?? 0,
    count: weightOf(shared, weights),
    shared,
  }));
  return { runs, frequency, weights, runsIn: (passage) => placesOf(runHashes(wordHashes(passage))) };
}

/** How many runs some bunches have. */
export function weightOf(bunches: Uint32Array, weights: Uint32Array): number {
  let weight = 0;
  for (let i = 0; i < bunches.length; i++) weight += weights[bunches[i] ?? 0] ?? 0;
  return weight;
}

/** How many runs two texts have in common, looking for those of the one in the other. */
export function sharedRuns(few: Uint32Array, many: Uint32Array, weights: Uint32Array): number {
  if (few.length > many.length) return sharedRuns(many, few, weights);
  let [count, from] = [0, 0];
  for (const bunch of few) {
    from = firstFrom(many, bunch, from);
    if (many[from] === bunch) count += weights[bunch] ?? 0;
  }
  return count;
}

/** The place of the first value that is not below the one sought, at or after another: steps that grow, then halves. */
function firstFrom(sorted: Uint32Array, sought: number, from: number): number {
  let [low, step] = [from, 1];
  while ((sorted[low + step] ?? Infinity) < sought) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
