import type { ArticleId, StatementId } from '../../../src/model/types.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';

/** A place of an article at which passages begin, with the statements that quote them. */
export interface QuotedPlace {
  /** In UTF-16 units of the article. */
  start: number;
  statements: StatementId[];
}

/** The statements whose passages begin so many CSS pixels below the top of the text. */
export interface Line {
  top: number;
  statements: StatementId[];
}

/** Where the quoted passages of an article begin, in the order of its text. */
export function quotedPlaces(index: GraphIndex, article: ArticleId): QuotedPlace[] {
  const places = new Map<number, StatementId[]>();
  for (const { id, evidence } of index.graph.statements) {
    const anchors = evidence.flatMap((passage) => passage.anchors);
    const starts = anchors.flatMap((anchor) => (anchor.article === article ? [anchor.start] : []));
    for (const start of new Set(starts)) places.set(start, [...(places.get(start) ?? []), id]);
  }
  return [...places]
    .map(([start, statements]) => ({ start, statements }))
    .toSorted((a, b) => a.start - b.start);
}

/** Places whose marks would lie over one another as one, at the height of the first: a mark needs so many CSS pixels. */
export function markedLines(places: readonly Line[], room: number): Line[] {
  const lines: Line[] = [];
  for (const { top, statements } of places.toSorted((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    if (last && top < last.top + room) last.statements = [...new Set([...last.statements, ...statements])];
    else lines.push({ top, statements: [...statements] });
  }
  return lines;
}
