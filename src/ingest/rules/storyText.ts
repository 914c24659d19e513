import type { SegmentRole } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import type { StoryTexts, TextArticle } from '../contracts.ts';

/** A stretch of a story that can be quoted. */
export interface Stretch extends Span {
  role: SegmentRole;
}

/** What the rules read of a story: one copy of it. */
export interface StoryText {
  article: TextArticle;
  /** The text of the article in the same offsets, with the markup of links and emphasis blanked. */
  text: string;
  stretches: Stretch[];
}

const LINK = /\[([^[\]]*)\]\([^()\s]*\)/gu;
const EMPHASIS = /[*_]{1,3}/gu;

/** The first copy of a story, or null where there is none. The other copies are added by the anchor stage. */
export function storyText({ story, copies }: StoryTexts): StoryText | null {
  const [article] = copies;
  if (!article) return null;
  const stretches = article.segments
    .filter(({ story: of, role }) => of === story.id && role !== 'furniture')
    .map(({ start, end, role }) => ({ start, end, role }));
  return { article, text: withoutMarkup(article.text), stretches };
}

/** The same text with the markup as spaces, so that every offset still holds. */
function withoutMarkup(text: string): string {
  return text
    .replace(LINK, (link, words: string) => ` ${words}`.padEnd(link.length))
    .replace(EMPHASIS, (marks) => ' '.repeat(marks.length));
}
