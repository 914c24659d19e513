import type { Anchor, ArticleId, Passage, StoryId, Verb } from '../model/types.ts';
import { sameWording } from '../model/words.ts';
import { context } from '../text/quote.ts';
import type { ArticleSpan, Identified, Proposal } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import type { ProposedPassage, ProposedVerb, ProposedWhen, Result } from './contracts.ts';
import type { QuotePlace } from './diagnosticTypes.ts';
import type { StoryTexts, TextArticle, WordedWhen } from './contracts.ts';
import { fine, refused, severityOf, teller, type Tell } from './diagnostics.ts';
import { inOneArticle, samePlaces, type SegmentWords, sliceOf } from './quotePlaces.ts';
import { roleAt } from './spans.ts';

/** What the spans of a proposal are held against, and how to say what is wrong with them. */
export interface Ground {
  story: StoryId;
  /** Of the story. */
  copies: readonly TextArticle[];
  /** All: a date may be taken from another story. */
  articles: ReadonlyMap<ArticleId, TextArticle>;
  /** The words of the segments of the copies, which are asked for by each passage. */
  wordsIn: SegmentWords;
  tell: Tell;
}

export function groundOf(
  { id, extractor }: Identified,
  { story, copies }: StoryTexts,
  articles: Ground['articles'],
  wordsIn: SegmentWords,
): Ground {
  const where = { extractor: extractor.id, story: story.id, statement: id };
  return { story: story.id, copies, articles, wordsIn, tell: teller(severityOf(extractor), where) };
}

/** A passage in the copies where it was given, then in the others that print the same words in the same role. */
export function passageOf(proposed: ProposedPassage, ground: Ground): Result<Passage | null> {
  const { story, copies, articles, wordsIn, tell } = ground;
  const alone = onlyPlace(proposed, ground);
  if (alone) return fine(passageAt(alone, proposed, articles));
  const results = proposed.spans.map((span) => placeOf(span, story, ground));
  const given = results.flatMap(({ value }) => value ?? []);
  const faults = results.flatMap(({ diagnostics }) => diagnostics);
  const [first] = given;
  if (!first || faults.length > 0) return refused(...faults);
  const quote = sliceOf(first, articles);
  const left = copies.filter(({ id }) => given.every(({ article }) => article !== id));
  const added = samePlaces(quote, story, left, wordsIn).filter(({ role }) => role === first.role);
  const twice = inOneArticle(added);
  if (twice.length > 0) return refused(tell('quote-in-several-places', { quote, places: twice }));
  const quotes = given.map((place) => sliceOf(place, articles));
  if (inOneArticle(given).length > 0 || !areAlike(given, quotes))
    return refused(tell('passage-differs', { quotes }));
  return fine(passageAt([...given, ...added], proposed, articles));
}

/** Of a story with one copy there is nothing to look for and nothing to compare; null for others, and where it is at fault. */
function onlyPlace({ spans }: ProposedPassage, ground: Ground): QuotePlace[] | null {
  const [span] = spans;
  const [copy] = ground.copies;
  if (!span || spans.length > 1 || ground.copies.length > 1 || copy?.id !== span.article) return null;
  const { value } = placeOf(span, ground.story, ground);
  return value && [value];
}

function passageAt(
  places: readonly QuotePlace[],
  { context: isContext }: ProposedPassage,
  articles: Ground['articles'],
): Passage {
  const anchors = places.flatMap((place) => anchorAt(place, articles));
  return isContext ? { anchors, context: true } : { anchors };
}

function areAlike(places: QuotePlace[], quotes: string[]): boolean {
  const roles = new Set(places.map(({ role }) => role));
  return roles.size === 1 && quotes.every((quote) => sameWording(quote, quotes[0] ?? quote));
}

function placeOf(span: ArticleSpan, story: StoryId, { articles, tell }: Ground): Result<QuotePlace | null> {
  const found = roleAt(span, story, articles);
  return 'role' in found ? fine({ ...span, role: found.role }) : refused(tell(found.fault, span));
}

function anchorAt({ article: id, start, end }: QuotePlace, articles: Ground['articles']): Anchor[] {
  const article = articles.get(id);
  if (!article) return [];
  const exact = article.text.slice(start, end);
  const { prefix, suffix } = context(article.text, start, end);
  return [{ article: id, exact, start, end, prefix, suffix }];
}

/** The words of a verb, which lie in a passage that is no context. */
export function verbOf(
  proposed: ProposedVerb | null,
  evidence: Passage[],
  { story, articles, tell, ...rest }: Ground,
): Result<Verb | null> {
  if (!proposed) return fine(null);
  const { article, start, end, between } = proposed;
  const span = { article, start, end };
  const place = placeOf(span, story, { story, articles, tell, ...rest });
  if (!place.value) return refused(...place.diagnostics);
  const exact = sliceOf(span, articles);
  const anchors = evidence.flatMap((passage) => (passage.context ? [] : passage.anchors));
  const isQuoted = anchors.some(
    (anchor) => anchor.article === article && anchor.start <= start && end <= anchor.end,
  );
  if (!isQuoted) return refused(tell('verb-not-in-evidence', { text: exact }));
  const verb = { article, exact, start, end };
  return fine(between ? { ...verb, between } : verb);
}

/** The words of a date, which lie in the story or in the one that it refers to. */
export function whenOf(proposed: ProposedWhen | null, ground: Ground): Result<WordedWhen | null> {
  if (!proposed) return fine(null);
  if (!('basis' in proposed)) {
    const place = placeOf(proposed.span, ground.story, ground);
    return place.value
      ? fine({ text: sliceOf(place.value, ground.articles) })
      : refused(...place.diagnostics);
  }
  const { span, ...decision } = proposed;
  if (span === null) return fine({ text: null, ...decision });
  const place = placeOf(span, decision.ref ?? ground.story, ground);
  if (!place.value) return refused(...place.diagnostics);
  return fine({ text: sliceOf(span, ground.articles), ...decision });
}

/** What is wrong with the places where the two ends are named. */
export function namesOf(names: Proposal['names'], ground: Ground): Diagnostic[] {
  if (!names) return [];
  return [names.subject, names.object].flatMap((span) =>
    span ? placeOf(span, ground.story, ground).diagnostics : [],
  );
}
