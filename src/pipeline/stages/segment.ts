import type { ArticleId, PrintedDate, SegmentRole } from '../../model/types.ts';
import { datesIn } from '../../text/dates.ts';
import { isDateLine } from '../../text/marks.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { occurrences, type Span } from '../../text/quote.ts';
import type { Corrections } from '../curation.ts';
import { roles, type RoledSpan } from '../roles.ts';
import { abridged, type Problems } from '../problems.ts';
import type { ReadArticle } from './read.ts';

/** A stretch of an article and what it is for; part counts the stories of the file from 1, null for furniture. */
export interface PartSegment extends RoledSpan {
  part: number | null;
}

export interface SegmentedArticle extends ReadArticle {
  /** A partition of the text, in order. */
  segments: PartSegment[];
  dates: PrintedDate[];
  url: string | null;
}

const ORIGINAL = /\boriginal\s+(?:url|article|link)\s*:\s{0,8}<?(https?:\/\/[^\s<>"]+)/iu;
const ADDRESS = /https?:\/\/\S+/giu;

/**
 * Parts an article into headline, standfirst, caption, dateline, body and furniture, and finds its printed dates and
 * the address it gives for the original. A person's corrections come last but for the count of the stories.
 */
export function segment(
  article: ReadArticle,
  corrections: Corrections['segments'],
  problems: Problems,
): SegmentedArticle {
  const computed = roles(paragraphs(article.text));
  const corrected = corrections
    .filter((correction) => correction.article === article.id)
    .reduce((spans, correction) => overrule(spans, article, correction, problems), computed);
  const segments = partition(inParts(corrected), article.length);
  return {
    ...article,
    segments,
    dates: printedDates(article.text, segments),
    url: ORIGINAL.exec(article.text)?.[1] ?? null,
  };
}

/** Gives one stretch another role; what it cuts off from its neighbours keeps theirs. */
function overrule(
  spans: RoledSpan[],
  article: ReadArticle,
  { text, role }: { article: ArticleId; text: string; role: SegmentRole },
  problems: Problems,
): RoledSpan[] {
  const [place, ...others] = occurrences(article.text, text);
  if (!place || others.length > 0) {
    const times = place ? `${others.length + 1} times` : 'nowhere';
    problems.push(`corrections.json: ${abridged(text)} stands ${times} in ${article.file}, not once.`);
    return spans;
  }
  if (spans.some((span) => span.role === role && span.start <= place.start && place.end <= span.end)) {
    problems.push(`corrections.json: ${abridged(text)} in ${article.file} is computed as ${role} already.`);
  }
  return [...spans.flatMap((span) => without(span, place)), { ...place, role }].toSorted(byStart);
}

function without(span: RoledSpan, { start, end }: Span): RoledSpan[] {
  const before = { ...span, end: Math.min(span.end, start) };
  const after = { ...span, start: Math.max(span.start, end) };
  return [before, after].filter((rest) => rest.start < rest.end);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** A headline after body text begins the next story of the file. */
function inParts(spans: RoledSpan[]): PartSegment[] {
  let part = 1;
  let hasBody = false;
  return spans.map((span) => {
    if (span.role === 'headline' && hasBody) {
      part++;
      hasBody = false;
    }
    if (span.role === 'body') hasBody = true;
    return { ...span, part: span.role === 'furniture' ? null : part };
  });
}

/** Fills what lies between with furniture and joins neighbouring furniture. */
function partition(spans: PartSegment[], length: number): PartSegment[] {
  const kept = spans.filter((span) => span.role !== 'furniture');
  const filled: PartSegment[] = [];
  let at = 0;
  for (const span of kept) {
    if (span.start > at) filled.push({ start: at, end: span.start, role: 'furniture', part: null });
    filled.push(span);
    at = span.end;
  }
  if (at < length) filled.push({ start: at, end: length, role: 'furniture', part: null });
  return filled;
}

/** Dates in reporting are the statements' business; here are those around it, which date the story or its page. */
function printedDates(text: string, segments: PartSegment[]): PrintedDate[] {
  const addresses = [...text.matchAll(ADDRESS)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const alone = paragraphs(text).filter((paragraph) => isDateLine(paragraph.text));
  return datesIn(text).flatMap(({ day, ...date }) => {
    const role = dateRole(date, segments, addresses, alone);
    return role ? [{ ...date, edtf: day, role }] : [];
  });
}

function dateRole(
  date: Span,
  segments: PartSegment[],
  addresses: Span[],
  alone: Span[],
): PrintedDate['role'] | null {
  if (addresses.some((address) => holds(address, date))) return 'url';
  const role = segments.find((span) => holds(span, date))?.role;
  if (role === 'dateline') return 'publication';
  if (role !== 'furniture') return null;
  return alone.some((line) => holds(line, date)) ? 'page' : 'furniture';
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
