import type { PrintedDate } from '../model/types.ts';
import { segmentAt } from '../model/segmentAt.ts';
import type { PartSegment, SegmentedArticle } from './contracts.ts';
import { groupBy } from './groupBy.ts';

/** One story's text in one file. */
export interface Part {
  article: SegmentedArticle;
  segments: PartSegment[];
  /** The dates printed in the segments. */
  dates: PrintedDate[];
}

/** The stories' texts in a file, in the order in which they begin. */
export function partsOf(article: SegmentedArticle): Part[] {
  const dates = groupBy(article.dates, ({ start }) => segmentAt(article.segments, start)?.part ?? null);
  return [...groupBy(article.segments, ({ part }) => part)].flatMap(([part, segments]) =>
    part === null ? [] : [{ article, segments, dates: dates.get(part) ?? [] }],
  );
}
