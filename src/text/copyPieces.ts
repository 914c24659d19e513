import type { StoryId } from '../model/types.ts';
import type { Change, Place, Sort } from './change.ts';
import type { Copy } from './copies.ts';
import type { Span } from './quote.ts';

/** A piece of one file's text. */
export interface CopyPiece {
  text: string;
  /** What is not part of the story. */
  furniture: boolean;
  /** What kind of difference it is a part of; null = the other file prints it too. */
  sort: Sort | null;
  /** The file that prints it, where only one is meant. */
  side: 'a' | 'b' | null;
}

/** Two copies of a story and what differs between them. */
export interface CopyPair {
  a: Copy;
  b: Copy;
  story: StoryId;
  changes: readonly Change[];
}

/** One side of a row, its differences marked; together the pieces are the text of the file there, but for its end. */
export function sidePieces(pair: CopyPair, row: Place, side: 'a' | 'b'): CopyPiece[] {
  const marks = marksIn(pair.changes, row).map(({ place, sort }) => ({ ...place[side], sort }));
  const ordered = marks.toSorted((one, other) => one.start - other.start);
  const pieces: CopyPiece[] = [];
  let at = row[side].start;
  for (const { start, end, sort } of ordered) {
    pieces.push(...cut(pair, side, { start: at, end: start }, null));
    pieces.push(...cut(pair, side, { start, end }, sort));
    at = Math.max(at, end);
  }
  pieces.push(...cut(pair, side, { start: at, end: row[side].end }, null));
  return withoutEnd(pieces);
}

/** Both sides of a row in one text: that of the first file, and where they differ also that of the second. */
export function inlinePieces(pair: CopyPair, row: Place): CopyPiece[] {
  const pieces: CopyPiece[] = [];
  let at = row.a.start;
  for (const { place, sort } of marksIn(pair.changes, row)) {
    pieces.push(...cut(pair, 'a', { start: at, end: place.a.start }, null));
    pieces.push(...cut(pair, 'a', place.a, sort));
    pieces.push(...cut(pair, 'b', place.b, sort).filter(({ furniture }) => !furniture));
    at = Math.max(at, place.a.end);
  }
  pieces.push(...cut(pair, 'a', { start: at, end: row.a.end }, null));
  return withoutEnd(pieces);
}

/** What of each change lies in a row; one may reach over the edge into the next. */
function marksIn(changes: readonly Change[], row: Place): { place: Place; sort: Sort }[] {
  return changes
    .flatMap(({ places, sort }) => places.map((place) => ({ place: clipped(place, row), sort })))
    .filter(({ place: { a, b } }) => a.start < a.end || b.start < b.end);
}

function clipped({ a, b }: Place, row: Place): Place {
  return { a: clip(a, row.a), b: clip(b, row.b) };
}

function clip({ start, end }: Span, within: Span): Span {
  const into = (at: number) => Math.min(Math.max(at, within.start), within.end);
  return { start: into(start), end: into(end) };
}

/** Cuts a span where furniture begins and ends. */
function cut(pair: CopyPair, side: 'a' | 'b', span: Span, sort: Sort | null): CopyPiece[] {
  const { text, segments } = pair[side];
  return segments.flatMap((segment): CopyPiece[] => {
    const part = text.slice(Math.max(segment.start, span.start), Math.min(segment.end, span.end));
    const own = segment.story === pair.story || text.slice(segment.start, segment.end).trim() === '';
    if (part === '') return [];
    return [{ text: part, furniture: !own, sort: own ? sort : null, side: own && sort ? side : null }];
  });
}

/** Rows stand apart by themselves: the white space that ends one is not shown, unless it is the difference. */
function withoutEnd(pieces: CopyPiece[]): CopyPiece[] {
  const last = pieces.at(-1);
  if (!last || last.sort === 'spaces' || last.sort === 'lines') return pieces;
  const text = last.text.trimEnd();
  const before = pieces.slice(0, -1);
  return text === '' ? withoutEnd(before) : [...before, { ...last, text }];
}
