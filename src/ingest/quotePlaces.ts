import type { ArticleId, StoryId } from '../model/types.ts';
import { asSeen, type Word, words } from '../model/words.ts';
import { sameWords, seekerOf, type Span } from '../text/quote.ts';
import type { ArticleSpan, TextArticle } from './contracts.ts';
import type { QuotePlace } from './diagnosticTypes.ts';

// Where the words of a quote stand in the copies of a story, each time within one segment of it.

/** The words of a segment of an article. */
export type SegmentWords = (article: TextArticle, segment: Span) => readonly Word[];

/** Held for a story in which many quotes are looked for. */
export function heldWords(): SegmentWords {
  const held = new Map<Span, readonly Word[]>();
  return (article, segment) => {
    const known = held.get(segment) ?? wordsIn(article, segment);
    held.set(segment, known);
    return known;
  };
}

function wordsIn({ text }: TextArticle, { start, end }: Span): Word[] {
  return words(text, start, end);
}

/** As a reader sees it, and no word cut through. */
export function exactPlaces(quote: string, story: StoryId, copies: readonly TextArticle[]): QuotePlace[] {
  return places(story, copies, ({ text }, { start, end }) => exactSpans(text, quote, start, end));
}

/** Word for word, whatever the bytes between them. */
export function samePlaces(
  quote: string,
  story: StoryId,
  copies: readonly TextArticle[],
  printed: SegmentWords = wordsIn,
): QuotePlace[] {
  if (copies.length === 0) return [];
  const find = seekerOf(quote);
  return places(story, copies, (article, segment) => find(article.text, segment, printed(article, segment)));
}

function places(
  story: StoryId,
  copies: readonly TextArticle[],
  find: (article: TextArticle, segment: Span) => Span[],
): QuotePlace[] {
  return copies.flatMap((article) =>
    article.segments
      .filter((segment) => segment.story === story)
      .flatMap((segment) =>
        find(article, segment).map((span) => ({ article: article.id, ...span, role: segment.role })),
      ),
  );
}

/**
 * Every place between two offsets that a reader sees as the quote, and no word cut through. Soft hyphens, spaces that do
 * not break and letters composed of two parts are as the article has them: whoever copies from a page cannot know of them.
 */
export function exactSpans(text: string, quote: string, start: number, end: number): Span[] {
  const seen = asSeen(quote);
  return sameWords(text, quote, start, end).filter(
    (span) => asSeen(text.slice(span.start, span.end)) === seen,
  );
}

/** The places that share their article with another one. */
export function inOneArticle(all: QuotePlace[]): QuotePlace[] {
  return all.filter((place) => all.some((other) => other !== place && other.article === place.article));
}

/** The words of a span; none where its article is not among those given. */
export function sliceOf(
  { article, start, end }: ArticleSpan,
  articles: ReadonlyMap<ArticleId, TextArticle>,
): string {
  return articles.get(article)?.text.slice(start, end) ?? '';
}
