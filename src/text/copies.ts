import { diffArrays } from 'diff';
import type { Segment, StoryId } from '../model/types.ts';
import { printed, type Change, type Place } from './change.ts';
import { gapChanges } from './gaps.ts';
import type { Span } from './quote.ts';
import { fold, type Word, words } from '../model/words.ts';

export interface CopyDifference {
  /** In the order of the text. */
  changes: Change[];
  /** Stretches that belong side by side, in order: together the whole story in either file. */
  rows: Place[];
}

/** One file that carries a story: its text as received and its segments. */
export interface Copy {
  text: string;
  segments: readonly Segment[];
}

interface Side {
  text: string;
  range: Span;
  /** What belongs to the story; blank lines between are a part of it, other furniture is not. */
  told: Span[];
  words: Word[];
  /** For the first word of each segment of the story, where that segment begins. */
  starts: ReadonlyMap<number, number>;
}

/** Past so many words put in and left out, two texts are no copies of each other, and no word is paired. */
const farthest = 2000;

/**
 * The differences between two copies of one story, from its first segment to its last in either file. Words are paired
 * in their order (Myers' algorithm, jsdiff), and what lies between two pairs is compared unit by unit. Furniture is
 * compared with nothing, and the white space beside it neither. What no change covers is the same in both texts.
 */
export function compareCopies(a: Copy, b: Copy, story: StoryId): CopyDifference {
  const sides: Sides = [sideOf(a, story), sideOf(b, story)];
  const pairs = pairWords(...sides);
  return { changes: changesBetween(sides, pairs), rows: rowsOf(sides, pairs) };
}

type Sides = [a: Side, b: Side];
/** Positions of a word in both lists of words. */
type Pair = [a: number, b: number];

function sideOf({ text, segments }: Copy, story: StoryId): Side {
  const own = segments.filter((segment) => segment.story === story);
  const range = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  const told = segments.filter(
    ({ start, end, story: of }) =>
      start >= range.start && end <= range.end && (of === story || text.slice(start, end).trim() === ''),
  );
  const found = told.flatMap(({ start, end }) => words(text, start, end));
  const starts = own.map(({ start, end }): [number, number] => [
    found.findIndex((word) => word.start >= start && word.end <= end),
    start,
  ]);
  return { text, range, told, words: found, starts: new Map(starts) };
}

function pairWords(a: Side, b: Side): Pair[] {
  const [inA, inB] = [a, b].map((side) => side.words.map(({ text }) => text));
  const runs = diffArrays(inA ?? [], inB ?? [], { maxEditLength: farthest });
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of runs ?? []) {
    if (!added && !removed) for (let n = 0; n < count; n++) pairs.push([i + n, j + n]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** What differs before the first pair, in each pair, between each two, and after the last. */
function changesBetween(sides: Sides, pairs: readonly Pair[]): Change[] {
  const [a, b] = sides;
  const changes: Change[] = [];
  const add = (next: Change[]) => {
    for (const change of next) append(changes, change, a.text, b.text);
  };
  const ends: Pair = [a.words.length, b.words.length];
  let before: Pair = [-1, -1];
  for (const pair of [...pairs, ends]) {
    add(between(sides, before, pair));
    if (pair !== ends) add(spelling(a.text, b.text, { a: wordSpan(a, pair[0]), b: wordSpan(b, pair[1]) }));
    before = pair;
  }
  return changes;
}

function between([a, b]: Sides, before: Pair, after: Pair): Change[] {
  const place: Place = {
    a: { start: wordSpan(a, before[0]).end, end: wordSpan(a, after[0]).start },
    b: { start: wordSpan(b, before[1]).end, end: wordSpan(b, after[1]).start },
  };
  const own: [Word[], Word[]] = [
    a.words.slice(before[0] + 1, after[0]),
    b.words.slice(before[1] + 1, after[1]),
  ];
  if (own.some((list) => list.length > 0)) {
    const sort = own.every((list) => list.length > 0) ? 'words' : 'passage';
    return [{ sort, places: [trimmed(a.text, b.text, place, own)] }];
  }
  const [one, other] = [toldIn(a, place.a), toldIn(b, place.b)];
  if (one.whole && other.whole) return gapChanges(a.text, b.text, place);
  if (bare(one.text) === bare(other.text)) return [];
  const alike = fold(bare(one.text)) === fold(bare(other.text));
  return [{ sort: alike ? 'apostrophes' : 'punctuation', places: [place] }];
}

/** Words of one pair are alike, but perhaps not to the letter. */
function spelling(a: string, b: string, place: Place): Change[] {
  const [one, other] = printed(a, b, place);
  if (one === other) return [];
  const straight = [straightened(one), straightened(other)] as const;
  if (straight[0] === straight[1]) return [{ sort: 'apostrophes', places: [place] }];
  const alike = straight[0].toLowerCase() === straight[1].toLowerCase();
  return [{ sort: alike ? 'capitals' : 'characters', places: [place] }];
}

function straightened(word: string): string {
  return word.replace(/[’ʼ‘`´]/gu, "'");
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

/** A link that opens in one change closes in the next one. */
function append(changes: Change[], change: Change, a: string, b: string): void {
  const last = changes.at(-1);
  const text = last?.places.flatMap((place) => printed(a, b, place)).join('') ?? '';
  const open = last?.sort === 'links' && text.lastIndexOf('[') > text.lastIndexOf(']');
  if (last && open && change.sort === 'links') last.places.push(...change.places);
  else changes.push(change);
}

/**
 * Without the punctuation and white space that both have before the first of these words and after the last. Two
 * characters can begin or end with the same unit: a character is left out whole or not at all.
 */
function trimmed(a: string, b: string, place: Place, [inA, inB]: [Word[], Word[]]): Place {
  const { a: of, b: to } = place;
  const lead = Math.min((inA[0]?.start ?? of.end) - of.start, (inB[0]?.start ?? to.end) - to.start);
  let head = 0;
  while (head < lead && a[of.start + head] === b[to.start + head]) head++;
  if (/[\uD800-\uDBFF]/.test(a.charAt(of.start + head - 1))) head = Math.max(0, head - 1);
  const trail = Math.min(
    of.end - (inA.at(-1)?.end ?? of.start + head),
    to.end - (inB.at(-1)?.end ?? to.start + head),
  );
  let tail = 0;
  while (tail < trail && a[of.end - 1 - tail] === b[to.end - 1 - tail]) tail++;
  if (/[\uDC00-\uDFFF]/.test(a.charAt(of.end - tail))) tail = Math.max(0, tail - 1);
  return {
    a: { start: of.start + head, end: of.end - tail },
    b: { start: to.start + head, end: to.end - tail },
  };
}

/** A row begins where a segment of the story begins in both texts with the same word. */
function rowsOf([a, b]: Sides, pairs: readonly Pair[]): Place[] {
  const starts = pairs.flatMap(([i, j]): Pair[] => {
    const [inA, inB] = [a.starts.get(i), b.starts.get(j)];
    return inA === undefined || inB === undefined ? [] : [[inA, inB]];
  });
  const edges: Pair[] = [...starts, [a.range.end, b.range.end]];
  let before: Pair = [a.range.start, b.range.start];
  return edges.flatMap((edge): Place[] => {
    const row: Place = { a: { start: before[0], end: edge[0] }, b: { start: before[1], end: edge[1] } };
    before = edge;
    return row.a.start < row.a.end || row.b.start < row.b.end ? [row] : [];
  });
}

/** What belongs to the story within a span, and whether that is all of it. */
function toldIn({ told, text }: Side, span: Span): { text: string; whole: boolean } {
  const parts = told.map(({ start, end }) =>
    text.slice(Math.max(start, span.start), Math.min(end, span.end)),
  );
  const own = parts.join('');
  return { text: own, whole: own.length === span.end - span.start };
}

/** The edges of the story stand for the words before the first and after the last. */
function wordSpan({ words: all, range }: Side, at: number): Span {
  if (at < 0) return { start: range.start, end: range.start };
  return all[at] ?? { start: range.end, end: range.end };
}
