import type { Anchor, Passage, SegmentRole, Story } from '../../model/types.ts';
import { context, nearest, occurrences, sameWords, type Span } from '../../text/quote.ts';
import type { AnnotatedQuote } from '../curation.ts';
import type { Candidate } from '../extractors/candidate.ts';
import { abridged, type Problems } from '../problems.ts';
import type { TextArticle } from './group.ts';

/** A candidate whose quotes were found. */
export interface AnchoredCandidate extends Omit<Candidate, 'quotes'> {
  evidence: Passage[];
}

interface Place extends Span {
  article: TextArticle;
  role: SegmentRole;
}

type Finder = (text: string, quote: string, start: number, end: number) => Span[];

/**
 * Finds every quote of every candidate: unit for unit in one copy of its story, then by its words in the others, in
 * segments of the same role. A quote that is not there, or that could be meant in two places, is a problem that
 * names the statement, the articles and the nearest text; its passage is left out.
 */
export function anchor(
  candidates: Candidate[],
  stories: Story[],
  articles: TextArticle[],
  problems: Problems,
): AnchoredCandidate[] {
  return candidates.map(({ quotes, ...candidate }) => {
    const story = stories.find(({ id }) => id === candidate.story);
    const copies = articles.filter(({ id }) => story?.copies.includes(id));
    if (!story) problems.push(`${candidate.id}: there is no story ${candidate.story}.`);
    const found = story ? quotes.map((quote) => passage(quote, story, copies)) : [];
    const said = (problem: string) => problems.push(`${candidate.id}: ${problem}`);
    found.filter((result) => typeof result === 'string').forEach(said);
    const evidence = found.filter((result) => typeof result !== 'string');
    repeated(evidence).forEach(said);
    return { ...candidate, evidence };
  });
}

/** The passage of a quote, or what is wrong with it. */
function passage(annotated: AnnotatedQuote, story: Story, copies: TextArticle[]): Passage | string {
  const { quote, in: only } = typeof annotated === 'string' ? { quote: annotated, in: null } : annotated;
  const exact = places(quote, story, copies, exactly).filter(({ role }) => only === null || role === only);
  const [chosen] = exact;
  if (!chosen) return notFound(quote, only, story, copies);
  if (exact.some(({ role }) => role !== chosen.role)) {
    return `${abridged(quote)} stands ${listed(exact)}; name the one meant with "in".`;
  }
  const same = places(quote, story, copies, sameWords).filter(({ role }) => role === chosen.role);
  const twice = same.find((place) =>
    same.some((other) => other.article === place.article && other !== place),
  );
  if (twice) return `${abridged(quote)} stands ${listed(same)}; quote more, so that only one is meant.`;
  const isChosen = (place: Place) => place.article === chosen.article;
  return { anchors: [chosen, ...same.filter((place) => !isChosen(place))].map(toAnchor) };
}

function places(quote: string, story: Story, copies: TextArticle[], find: Finder): Place[] {
  return copies.flatMap((article) =>
    article.segments
      .filter((segment) => segment.story === story.id)
      .flatMap(({ start, end, role }) =>
        find(article.text, quote, start, end).map((span) => ({ ...span, article, role })),
      ),
  );
}

/** Unit for unit, and no word cut through. */
function exactly(text: string, quote: string, start: number, end: number): Span[] {
  const whole = sameWords(text, quote, start, end);
  return occurrences(text.slice(start, end), quote)
    .map((span) => ({ start: start + span.start, end: start + span.end }))
    .filter((span) => whole.some((other) => other.start === span.start && other.end === span.end));
}

function toAnchor({ article, start, end }: Place): Anchor {
  const exact = article.text.slice(start, end);
  return { article: article.id, exact, start, end, ...context(article.text, start, end) };
}

function notFound(quote: string, only: SegmentRole | null, story: Story, copies: TextArticle[]): string {
  const where = `${only ? `the ${only} of ` : ''}${copies.map(({ id }) => id).join(', ')}`;
  const [best] = copies
    .flatMap((article) => nearestIn(quote, only, story, article))
    .toSorted((a, b) => b.shared - a.shared);
  const hint = best ? ` The nearest text is ${abridged(best.text, 240)} in ${best.article}.` : '';
  const elsewhere = copies.find(({ text }) => text.includes(quote));
  if (!elsewhere) return `${abridged(quote, 240)} is not in ${where}.${hint}`;
  const reason = 'in furniture, in another story or role, across paragraphs, or with a word cut through';
  return `${abridged(quote)} cannot be quoted from ${where}: in ${elsewhere.id} it stands ${reason}.${hint}`;
}

function nearestIn(quote: string, only: SegmentRole | null, story: Story, article: TextArticle) {
  return article.segments
    .filter((segment) => segment.story === story.id && (only === null || segment.role === only))
    .flatMap(({ start, end }) => nearest(article.text.slice(start, end), quote) ?? [])
    .map(({ text, shared }) => ({ text, shared, article: article.id }));
}

function listed(found: Place[]): string {
  return found.map(({ role, article }) => `as ${role} in ${article.id}`).join(' and ');
}

function repeated(evidence: Passage[]): string[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ anchors }) => {
    const keys = anchors.map(({ article, start, end }) => `${article} ${start} ${end}`);
    const known = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return known ? [`${abridged(anchors[0]?.exact ?? '')} is quoted twice.`] : [];
  });
}
