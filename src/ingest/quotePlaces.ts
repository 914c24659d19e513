import type { ArticleId, StoryId } from '../model/types.ts';
import { occurrences, sameWords, type Span } from '../text/quote.ts';
import type { ArticleSpan, QuotePlace, TextArticle } from './contracts.ts';

// Where the words of a quote stand in the copies of a story, each time within one segment of it.

type Finder = (text: string, quote: string, start: number, end: number) => Span[];

/** Unit for unit, and no word cut through. */
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

/** Every place between two offsets with the same units, and no word cut through. */
export function exactSpans(text: string, quote: string, start: number, end: number): Span[] {
  const whole = sameWords(text, quote, start, end);
  return occurrences(text.slice(start, end), quote)
    .map((span) => ({ start: start + span.start, end: start + span.end }))
    .filter((span) => whole.some((other) => other.start === span.start && other.end === span.end));
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
