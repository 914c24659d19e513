import { indexById, storyOf } from '../../model/ids.ts';
import { nearest } from '../../text/quote.ts';
import type {
  ArticleSpan,
  Extractor,
  Proposal,
  ProposedPassage,
  ProposedVerb,
  ProposedWhen,
  Result,
  StoryTexts,
  TextArticle,
  WordedWhen,
} from '../contracts.ts';
import type { Details, QuotePlace } from '../diagnosticTypes.ts';
import type { AnnotatedQuote, AnnotatedStatement } from '../curation.ts';
import { fine, refused, teller, type Tell } from '../diagnostics.ts';
import { exactPlaces, exactSpans, inOneArticle, samePlaces, sliceOf } from '../quotePlaces.ts';

const ID = 'curated';

/** The statements that a person wrote down, whose words it looks up; what they left out is as usual. */
export function curated(statements: AnnotatedStatement[]): Extractor {
  return {
    id: ID,
    proposedBy: 'curated',
    looksAtStoryAlone: (story) => statements.every(({ id }) => storyOf(id) !== story),
    propose: (texts, { articles }) => {
      const own = statements.filter(({ id }) => storyOf(id) === texts.story.id);
      const results = own.map((statement) => proposal(statement, texts, articles));
      return {
        value: results.map(({ value }) => value),
        diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
      };
    },
  };
}

function proposal(
  { quotes, verb, when, saidWhen, ...rest }: AnnotatedStatement,
  texts: StoryTexts,
  articles: readonly TextArticle[],
): Result<Proposal> {
  const story = texts.story.id;
  const tell = teller('error', { extractor: ID, story, statement: rest.id });
  const found = quotes.map((quote) => passageOf(quote, texts, tell));
  const passages = found.flatMap(({ value }) => value ?? []);
  const evidence = passages.filter(({ context }) => !context).flatMap(({ spans }) => spans);
  const tie = verb ? verbIn(evidence, verb, texts, tell) : fine(null);
  const dates = { evidence, story, articles, tell };
  const happened = when ? whenOf(when, dates) : fine(null);
  const uttered = saidWhen ? whenOf(saidWhen, dates) : fine(null);
  return {
    value: {
      polarity: 'affirmed',
      modality: 'actual',
      said: [],
      ...rest,
      passages,
      verb: tie.value,
      ...(uttered.value && { saidWhen: uttered.value }),
      when: happened.value,
    },
    diagnostics: [...found, tie, happened, uttered].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Unit for unit in one copy, by its words in the others, in segments of one role; refused where two could be meant. */
function passageOf(
  annotated: AnnotatedQuote,
  { story, copies }: StoryTexts,
  tell: Tell,
): Result<ProposedPassage | null> {
  const {
    quote,
    in: role = null,
    occurrence = null,
    context,
  } = typeof annotated === 'string' ? { quote: annotated } : annotated;
  const exact = exactPlaces(quote, story.id, copies).filter((place) => role === null || place.role === role);
  const [chosen] = exact;
  if (!chosen) return refused(tell('quote-not-found', notFound(quote, role, story.id, copies)));
  if (exact.some((place) => place.role !== chosen.role))
    return refused(tell('quote-in-several-roles', { quote, places: exact }));
  const all = samePlaces(quote, story.id, copies).filter((place) => place.role === chosen.role);
  const same = occurrence === null ? all : nthInEach(all, occurrence);
  if (inOneArticle(same).length > 0) return refused(tell('quote-in-several-places', { quote, places: same }));
  const own = occurrence === null ? chosen : nthInEach(exact, occurrence)[0];
  if (!own) return refused(tell('quote-in-several-places', { quote, places: all }));
  const others = same.filter(({ article }) => article !== own.article);
  const spans = [own, ...others].map(({ article, start, end }) => ({ article, start, end }));
  return fine(context ? { spans, context } : { spans });
}

/** Of the places in each article the one that comes so many-th. */
function nthInEach(places: QuotePlace[], occurrence: number): QuotePlace[] {
  return places.filter(
    (place, i) =>
      places.slice(0, i).filter(({ article }) => article === place.article).length === occurrence - 1,
  );
}

function notFound(
  quote: string,
  role: Details['quote-not-found']['role'],
  story: string,
  copies: TextArticle[],
): Details['quote-not-found'] {
  const [best] = copies
    .flatMap(({ id, text, segments }) =>
      segments
        .filter((segment) => segment.story === story && (role === null || segment.role === role))
        .flatMap(({ start, end }) => nearest(text.slice(start, end), quote) ?? [])
        .map((close) => ({ text: close.text, shared: close.shared, article: id })),
    )
    .toSorted((a, b) => b.shared - a.shared);
  return {
    quote,
    role,
    copies: copies.map(({ id }) => id),
    elsewhere: copies.find(({ text }) => text.includes(quote))?.id ?? null,
    nearest: best ? { text: best.text, article: best.article } : null,
  };
}

/** The words in the first passage of evidence that has them. */
function verbIn(
  evidence: ArticleSpan[],
  { text, between }: NonNullable<AnnotatedStatement['verb']>,
  { copies }: StoryTexts,
  tell: Tell,
): Result<ProposedVerb | null> {
  const articles = indexById(copies);
  for (const quoted of evidence) {
    const { article, start, end } = quoted;
    const [place, again] = exactSpans(articles.get(article)?.text ?? '', text, start, end);
    if (!place) continue;
    if (again) return refused(tell('verb-twice', { text, quote: sliceOf(quoted, articles) }));
    return fine({ article, ...place, ...(between && { between }) });
  }
  return refused(tell('verb-not-in-evidence', { text }));
}

interface DateSearch {
  /** Where the statement is quoted. */
  evidence: ArticleSpan[];
  story: string;
  articles: readonly TextArticle[];
  tell: Tell;
}

function whenOf(when: WordedWhen, search: DateSearch): Result<ProposedWhen | null> {
  if (!('basis' in when)) {
    const span = dateSpan(when.text, search.story, search);
    return span ? fine({ span }) : unprinted(when.text, search.story, search);
  }
  const { text, ...decision } = when;
  if (text === null) return fine({ span: null, ...decision });
  const source = decision.ref ?? search.story;
  const span = dateSpan(text, source, search);
  return span ? fine({ span, ...decision }) : unprinted(text, source, search);
}

/** In the words of the statement itself where they have it, for "Tuesday" may stand in the story several times. */
function dateSpan(text: string, source: string, { evidence, articles }: DateSearch): ArticleSpan | null {
  const exact = exactPlaces(text, source, articles);
  const quoted = exact.find((place) => evidence.some((span) => holds(span, place)));
  const place = quoted ?? exact[0] ?? samePlaces(text, source, articles)[0];
  return place ? { article: place.article, start: place.start, end: place.end } : null;
}

function unprinted(text: string, source: string, { tell }: DateSearch): Result<null> {
  return refused(tell('date-not-printed', { text, source }));
}

function holds(outer: ArticleSpan, inner: ArticleSpan): boolean {
  return outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end;
}
