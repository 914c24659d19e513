import { segmentAt } from '../model/segmentAt.ts';
import type { ArticleId, SegmentRole, StoryId } from '../model/types.ts';
import { cutsWord, hasWords } from '../model/words.ts';
import type { ArticleSpan, TextArticle } from './contracts.ts';
import type { Code } from './diagnosticTypes.ts';

/** What can be wrong with a span. */
export type SpanFault = Code & ('empty-span' | 'span-outside-text' | 'span-outside-story' | 'span-cuts-word');

/** The role of the one segment of a story that a span lies in, or why nothing can be quoted there. */
export function roleAt(
  { article: id, start, end }: ArticleSpan,
  story: StoryId,
  articles: ReadonlyMap<ArticleId, TextArticle>,
): { role: SegmentRole } | { fault: SpanFault } {
  const article = articles.get(id);
  if (!article || !isWithin(start, end, article.length)) return { fault: 'span-outside-text' };
  const segment = segmentAt(article.segments, start);
  if (!segment || segment.story !== story || end > segment.end) return { fault: 'span-outside-story' };
  if (cuts(article.text, start) || cuts(article.text, end)) return { fault: 'span-cuts-word' };
  return hasWords(article.text, start, end) ? { role: segment.role } : { fault: 'empty-span' };
}

function isWithin(start: number, end: number, length: number): boolean {
  const areWhole = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  return areWhole && start >= 0 && start <= end && end <= length;
}

/** Whether a place lies within a word, or within a character of two units. */
function cuts(text: string, at: number): boolean {
  return isWithinPair(text, at) || cutsWord(text, at);
}

function isWithinPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
