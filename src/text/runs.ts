import { HIGH, LOW, stirred, wordHashes, type WordHashes } from './wordHashes.ts';

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

/** As in shingles.ts. */
const SIZE = 5;

/**
 * The runs of each text, and how many are shared by any. Numbers follow from the words alone, so that they are the same
 * in whatever order the texts come. A run is known by 53 bits of its hash: of a billion runs two are taken for one.
 *
 * @param hashes what `runHashes` gives of each text
 */
export function runsAmong(hashes: readonly Float64Array[]): RunsAmong {
  const shared = numbered(twiceIn(hashes));
  const runs = hashes.map((own) => ({ size: own.length, shared: placesIn(shared, own) }));
  const runsIn = (passage: string) => placesIn(shared, runHashes(wordHashes(passage)));
  return { runs, count: shared.values.length, runsIn };
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

/** Of the runs of a text of these words, each once, in ascending order. */
export function runHashes(words: WordHashes): Float64Array {
  const found: number[] = [];
  const { highs, weights } = words;
  let [from, length] = [0, 0];
  for (let to = 1; to <= highs.length; to++) {
    length += weights[to - 1] ?? 0;
    while (length >= SIZE) {
      found.push(hashOfRun(words, from, to));
      length -= weights[from++] ?? length;
    }
  }
  if (found.length === 0 && highs.length > 0) found.push(hashOfRun(words, 0, highs.length));
  return withoutDoubles(Float64Array.from(found).toSorted());
}

/** Of the words of a text from one place to another, in 53 bits. */
export function hashOfRun({ highs, lows }: WordHashes, from: number, to: number): number {
  let [high, low] = [HIGH, LOW];
  for (let i = from; i < to; i++) {
    high = stirred(high, highs[i] ?? 0, HIGH);
    low = stirred(low, lows[i] ?? 0, LOW);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

// Loops and no callbacks: a collection has millions of runs.

function withoutDoubles(sorted: Float64Array): Float64Array {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (i === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  }
  return sorted.slice(0, count);
}

/** What stands in two lists or more, in ascending order. */
function twiceIn(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  let count = 0;
  for (let i = 1; i < all.length; i++) {
    const value = all[i] ?? 0;
    if (value === all[i - 1] && (count === 0 || value !== all[count - 1])) all[count++] = value;
  }
  return all.slice(0, count);
}

/** Hashes in ascending order, and for each of as many equal parts of their range where its first one stands. */
interface Numbered {
  values: Float64Array;
  starts: Uint32Array;
}

const HASHES = 2 ** 53;

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

/** Hashes are spread evenly, so that few stand in one part. */
function placesIn({ values, starts }: Numbered, own: Float64Array): Uint32Array {
  const places = new Uint32Array(Math.min(values.length, own.length));
  let count = 0;
  for (let i = 0; i < own.length; i++) {
    const value = own[i] ?? 0;
    let at = starts[partOf(value, values.length)] ?? 0;
    while ((values[at] ?? Infinity) < value) at++;
    if (values[at] === value) places[count++] = at;
  }
  return places.slice(0, count);
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
