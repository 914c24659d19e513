import type { Place } from '../model/types.ts';
import { heardWords, ownLength, quotations, type HeardWord } from '../model/quotations.ts';
import { isAboutItself } from '../text/aboutItself.ts';
import { onceFor } from './onceFor.ts';
import type { Part } from './parts.ts';

/** So many of the reporters' own words in a row are no accident: no two reports of different events have them. */
export const TAKEN = 25;
/** A quotation of more words than this parts what stands before it from what comes after; a name in quotation marks does not. */
const NAME = 8;
/** So many words together are looked up. */
const KEY = 6;
/** Words that one text repeats more often than this are looked up at the first of these places. */
const PLACES = 16;

/** The longest passage that two stories share, in each of them. */
export interface SharedPassage {
  words: number;
  places: [Place, Place];
}

/** The reporter's own words of a story in one file, as stretches within which words stand in a row. */
export interface Told {
  article: string;
  text: string;
  stretches: HeardWord[][];
}

/** Without headlines, captions, what is quoted at length, and what the text says of itself. */
export function told({ article: { id, text }, segments }: Part): Told {
  const quoted = quotations(text);
  const stretches: HeardWord[][] = [];
  let open: HeardWord[] = [];
  const close = () => {
    if (ownLength(open) >= TAKEN) stretches.push(open);
    open = [];
  };
  let end = 0;
  for (const segment of segments.filter(({ role }) => role === 'body')) {
    if (/\S/u.test(text.slice(end, segment.start))) close();
    if (isAboutItself(text.slice(segment.start, segment.end))) close();
    else for (const word of heardWords(text, quoted, segment.start, segment.end)) open.push(word);
    end = segment.end;
  }
  close();
  return { article: id, text, stretches: stretches.flatMap(withoutSpeech) };
}

/** Parted where somebody is quoted at length. */
function withoutSpeech(words: HeardWord[]): HeardWord[][] {
  const parts: HeardWord[][] = [[]];
  let speech: HeardWord[] = [];
  for (const word of words) {
    if (word.quoted) {
      speech.push(word);
      continue;
    }
    if (speech.length > NAME) parts.push([]);
    else parts.at(-1)?.push(...speech);
    speech = [];
    parts.at(-1)?.push(word);
  }
  return parts.filter((part) => ownLength(part) >= TAKEN);
}

/**
 * The longest passage of the reporters' own words that stands in both; null where none is long enough. Time grows with
 * the length of the two alone.
 * @param isCommon whether a few words are what many texts print
 */
export function sharedPassage(
  a: Told,
  b: Told,
  isCommon: (passage: string) => boolean,
): SharedPassage | null {
  const [first, second] = [rowOf(a), rowOf(b)];
  let best: { from: number; to: number; words: number; at: number } | null = null;
  for (const { at, from, length } of commonRuns(first, second)) {
    if (length < TAKEN) continue;
    const run = trimmed(first, withoutTemplate(a, first.slice(at, at + length), isCommon), at);
    const words = ownLength(first.slice(run.from, run.to).filter((word) => word !== null));
    if (words < TAKEN || words <= (best?.words ?? 0)) continue;
    best = { ...run, words, at: from + run.from - at };
  }
  if (!best) return null;
  const { from, to, words, at } = best;
  return { words, places: [placeOf(a, first, from, to), placeOf(b, second, at, at + to - from)] };
}

type Row = readonly (HeardWord | null)[];

/** One after the other, with null where they do not stand in a row. */
const rowOf = onceFor(({ stretches }: Told): Row => stretches.flatMap((stretch) => [...stretch, null]));

/** Every passage that stands in both and cannot be made longer, by where it begins in each. */
function* commonRuns(a: Row, b: Row): Generator<{ at: number; from: number; length: number }> {
  const places = placesByKey(a);
  for (const [from, key] of keysOf(b).entries()) {
    for (const at of places.get(key) ?? []) {
      if (alike(a[at - 1], b[from - 1])) continue; // it is a part of one that was found
      let length = 0;
      while (alike(a[at + length], b[from + length])) length += 1;
      yield { at, from, length };
    }
  }
}

function alike(a: HeardWord | null | undefined, b: HeardWord | null | undefined): boolean {
  return !!a && !!b && a.text === b.text && a.quoted === b.quoted;
}

const placesByKey = onceFor((row: Row): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const [at, key] of keysOf(row).entries()) {
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < PLACES) known.push(at);
  }
  places.delete('');
  return places;
});

/** The words from each place on, as far as they are looked up together; none where they are fewer. */
const keysOf = onceFor((row: Row): string[] => row.map((_, at) => keyAt(row, at)));

function keyAt(row: Row, at: number): string {
  let key = '';
  for (let i = at; i < at + KEY; i++) {
    const word = row[i];
    if (!word) return '';
    key += `${word.text} `;
  }
  return key;
}

/** A template is so many runs long, each of five words: one that many print by itself is a phrase. */
const TEMPLATE = 6;
const RUN = 5;

/** What is left of some words in a row without what many texts print at its beginning and at its end. */
function withoutTemplate(
  of: Told,
  run: Row,
  isCommon: (passage: string) => boolean,
): [from: number, to: number] {
  if (run.length < RUN) return [0, run.length];
  const common = Array.from({ length: run.length - RUN + 1 }, (_, i) => {
    const { start, end } = placeOf(of, run, i, i + RUN);
    return isCommon(of.text.slice(start, end));
  });
  const first = common.indexOf(false);
  if (first < 0) return [0, 0];
  const last = common.length - 1 - common.lastIndexOf(false);
  const cut = (runs: number) => (runs < TEMPLATE ? 0 : runs + RUN - 1);
  return [cut(first), run.length - cut(last)];
}

/** Without quoted words at either end. */
function trimmed(row: Row, [begin, end]: [number, number], at: number): { from: number; to: number } {
  let [from, to] = [at + begin, at + end];
  while (from < to && row[from]?.quoted) from += 1;
  while (to > from && row[to - 1]?.quoted) to -= 1;
  return { from, to };
}

function placeOf({ article }: Told, row: Row, from: number, to: number): Place {
  return { article, start: row[from]?.start ?? 0, end: row[to - 1]?.end ?? 0 };
}
