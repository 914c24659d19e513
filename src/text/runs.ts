import { repeatedAmong } from './repeated.ts';
import { lent } from './room.ts';
import { HASHES, runHashes } from './runHashes.ts';
import { wordHashes } from './wordHashes.ts';

/**
 * The runs of five words of one text among others, by numbers that are the same in each. Those that no other text
 * has are only counted: nothing can be like them, and most runs of most texts are such.
 */
export interface Runs {
  /** How many different runs the text has. */
  size: number;
  /** Those that another text has too, in ascending order. */
  shared: Uint32Array;
}

export interface RunsAmong {
  runs: Runs[];
  /** How many are shared by any. */
  count: number;
  /** The shared ones in a passage of one of the texts. */
  runsIn: (passage: string) => Uint32Array;
}

/**
 * The runs of each text, and how many are shared by any. Numbers follow from the words alone, so that they are the same
 * in whatever order the texts come. A run is known by 53 bits of its hash: of a billion runs two are taken for one.
 *
 * @param hashes what `runHashes` gives of each text
 */
export function runsAmong(hashes: readonly Float64Array[]): RunsAmong {
  const { hashes: shared, candidates } = repeatedAmong(hashes);
  const values = numbered(shared);
  const runs = hashes.map(({ length: size }, i) => {
    const own = candidates.hashes.subarray(candidates.ends[i - 1] ?? 0, candidates.ends[i]);
    return { size, shared: placesIn(values, own) };
  });
  const runsIn = (passage: string) => placesIn(values, runHashes(wordHashes(passage)));
  return { runs, count: shared.length, runsIn };
}

/** How many runs two texts have in common, looking for those of the one in the other. */
export function sharedRuns(few: Uint32Array, many: Uint32Array): number {
  if (few.length > many.length) return sharedRuns(many, few);
  let [count, from] = [0, 0];
  for (const run of few) {
    from = firstFrom(many, run, from);
    if (many[from] === run) count++;
  }
  return count;
}

/** Hashes in ascending order, and for each of as many equal parts of their range where its first one stands. */
interface Numbered {
  values: Float64Array;
  starts: Uint32Array;
}

function numbered(values: Float64Array): Numbered {
  const starts = new Uint32Array(values.length + 1);
  for (let at = 0, part = 0; part <= values.length; part++) {
    while (at < values.length && partOf(values[at] ?? 0, values.length) < part) at++;
    starts[part] = at;
  }
  return { values, starts };
}

function partOf(value: number, parts: number): number {
  return Math.floor((value / HASHES) * parts);
}

const roomForPlaces = lent((size) => new Uint32Array(size));
const NOWHERE = new Uint32Array(0);

/** In ascending order. Hashes are spread evenly, so that few stand in one part. */
function placesIn({ values, starts }: Numbered, own: Float64Array): Uint32Array {
  const places = roomForPlaces(own.length);
  let count = 0;
  for (let i = 0; i < own.length; i++) {
    const value = own[i] ?? 0;
    let at = starts[partOf(value, values.length)] ?? 0;
    while ((values[at] ?? Infinity) < value) at++;
    if (values[at] === value) places[count++] = at;
  }
  return count === 0 ? NOWHERE : places.subarray(0, count).toSorted();
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
