/** A stretch of text, half-open, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

export interface Mention extends Span {
  entity: string;
}

/** A stretch that is marked or not, with the mentions that lie inside it. */
export interface Piece extends Span {
  marked: boolean;
  mentions: Mention[];
}

/**
 * Cuts a segment into marked and unmarked pieces. Marks that touch are one; a mention that straddles the edge of a mark
 * is left out, since a link cannot be half in a mark.
 */
export function cut(segment: Span, marks: readonly Span[], mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let at = segment.start;
  const add = (end: number, marked: boolean) => {
    if (end <= at) return;
    const inside = mentions.filter((mention) => mention.start >= at && mention.end <= end);
    pieces.push({ start: at, end, marked, mentions: inside });
    at = end;
  };
  for (const mark of merge(marks)) {
    if (mark.end <= segment.start || mark.start >= segment.end) continue;
    add(Math.max(mark.start, segment.start), false);
    add(Math.min(mark.end, segment.end), true);
  }
  add(segment.end, false);
  return pieces;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
