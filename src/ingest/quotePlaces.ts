import type { ArticleId, StoryId } from '../model/types.ts';
import { asSeen } from '../model/words.ts';
import { sameWords, type Span } from '../text/quote.ts';
import type { ArticleSpan, TextArticle } from './contracts.ts';
import type { QuotePlace } from './diagnosticTypes.ts';

// Where the words of a quote stand in the copies of a story, each time within one segment of it.

type Finder = (text: string, quote: string, start: number, end: number) => Span[];

/** As a reader sees it, and no word cut through. */
export function exactPlaces(quote: string, story: StoryId, copies: readonly TextArticle[]): QuotePlace[] {
  return places(quote, story, copies, exactSpans);
}

/** Word for word, whatever the bytes between them. */
export function samePlaces(quote: string, story: StoryId, copies: readonly TextArticle[]): QuotePlace[] {
  return places(quote, story, copies, sameWords);
}

function places(quote: string, story: StoryId, copies: readonly TextArticle[], find: Finder): QuotePlace[] {
  return copies.flatMap(({ id, text, segments }) =>
    segments
      .filter((segment) => segment.story === story)
      .flatMap(({ start, end, role }) =>
        find(text, quote, start, end).map((span) => ({ article: id, ...span, role })),
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
