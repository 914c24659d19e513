import type { PrintedDate } from '../model/types.ts';
import { segmentAt } from '../model/segmentAt.ts';
import type { PartSegment, SegmentedArticle } from './contracts.ts';

/** One story's text in one file. */
export interface Part {
  article: SegmentedArticle;
  segments: PartSegment[];
  /** The dates printed in the segments. */
  dates: PrintedDate[];
}

/** The stories' texts in a file, in the order in which they begin. */
export function partsOf(article: SegmentedArticle): Part[] {
  const parts = new Map<number | null, Part>();
  for (const segment of article.segments) {
    if (segment.part === null) continue;
    const known = parts.get(segment.part);
    if (known) known.segments.push(segment);
    else parts.set(segment.part, { article, segments: [segment], dates: [] });
  }
  for (const date of article.dates)
    parts.get(segmentAt(article.segments, date.start)?.part ?? null)?.dates.push(date);
  return [...parts.values()];
}
