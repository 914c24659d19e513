import { matchesOf } from '../../model/matchesOf.ts';
import { isWebAddress } from '../../model/schemaParts.ts';
import { segmentAt } from '../../model/segmentAt.ts';
import type { PrintedDate, SegmentRole } from '../../model/types.ts';
import { datesIn } from '../../text/dates.ts';
import { isDateLine } from '../../text/marks.ts';
import { type Paragraph, paragraphs } from '../../text/paragraphs.ts';
import { occurrences, type Span } from '../../text/quote.ts';
import type { PartSegment, ReadArticle, Result, RoledSpan, SegmentedArticle } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import type { Corrections } from '../curation.ts';
import { fault } from '../diagnostics.ts';
import { roles } from '../roles.ts';

const ORIGINAL = /\boriginal\s+(?:url|article|link)\s*:\s{0,8}<?(https?:\/\/[^\s<>"]+)/iu;
const ADDRESS = /https?:\/\/\S+/giu;

/**
 * Parts an article into headline, standfirst, caption, dateline, body and furniture, and finds its printed dates and
 * the address it gives for the original. A person's corrections come last but for the count of the stories.
 */
export function segment(
  article: ReadArticle,
  corrections: Corrections['segments'],
): Result<SegmentedArticle> {
  const own = corrections.filter((correction) => correction.article === article.id);
  const diagnostics: Diagnostic[] = [];
  const all = paragraphs(article.text);
  let spans = roles(all);
  for (const correction of own) {
    const corrected = overrule(spans, article, correction);
    spans = corrected.value;
    diagnostics.push(...corrected.diagnostics);
  }
  const segments = partition(numberParts(spans), article.length);
  const dates = printedDates(article.text, segments, all);
  return { value: { ...article, segments, dates, url: originalAddress(article.text) }, diagnostics };
}

function originalAddress(text: string): string | null {
  const address = text.includes('://') ? ORIGINAL.exec(text)?.[1] : undefined;
  return address !== undefined && isWebAddress(address) ? address : null;
}

/** Gives one stretch another role; what it cuts off from its neighbours keeps theirs. */
function overrule(
  spans: RoledSpan[],
  { file, text: whole }: ReadArticle,
  { text, role }: { text: string; role: SegmentRole },
): Result<RoledSpan[]> {
  const [place, ...others] = occurrences(whole, text);
  if (!place || others.length > 0) {
    const times = place ? others.length + 1 : 0;
    return { value: spans, diagnostics: [fault('correction-misplaced', { file }, { text, times })] };
  }
  const [from, to] = [firstAfter(spans, place.start), firstAfter(spans, place.end - 1, 'start')];
  const touched = spans.slice(from, to);
  const isNeedless = touched.some((span) => span.role === role && holds(span, place));
  const corrected = [...touched.flatMap((span) => without(span, place)), { ...place, role }];
  return {
    value: spans.toSpliced(from, to - from, ...corrected.toSorted(byStart)),
    diagnostics: isNeedless ? [fault('correction-needless', { file }, { text, role })] : [],
  };
}

/** Where, of spans in their order, the first stands that ends, or starts, after a place; found by halving. */
function firstAfter(spans: readonly Span[], place: number, side: keyof Span = 'end'): number {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((spans[middle]?.[side] ?? Infinity) > place) to = middle;
    else from = middle + 1;
  }
  return from;
}

function without(span: RoledSpan, { start, end }: Span): RoledSpan[] {
  const before = { ...span, end: Math.min(span.end, start) };
  const after = { ...span, start: Math.max(span.start, end) };
  return [before, after].filter((rest) => rest.start < rest.end);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/**
 * A headline after body text begins the next story of the file. Segments are written out as `partition` writes them, for what is
 * of one form is read fast.
 */
function numberParts(spans: RoledSpan[]): PartSegment[] {
  let part = 1;
  let hasBody = false;
  return spans.map(({ start, end, role }) => {
    if (role === 'headline' && hasBody) {
      part++;
      hasBody = false;
    }
    if (role === 'body') hasBody = true;
    return { start, end, role, part: role === 'furniture' ? null : part };
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
function printedDates(text: string, segments: PartSegment[], all: readonly Paragraph[]): PrintedDate[] {
  const dates = datesIn(text);
  if (dates.length === 0) return [];
  const addresses = matchesOf(text, ADDRESS).map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return dates.flatMap(({ day, ...date }) => {
    const role = dateRole(date, segments, addresses, all);
    return role ? [{ ...date, edtf: day, role }] : [];
  });
}

function dateRole(
  date: Span,
  segments: readonly PartSegment[],
  addresses: readonly Span[],
  all: readonly Paragraph[],
): PrintedDate['role'] | null {
  if (holderOf(addresses, date)) return 'url';
  const role = holderOf(segments, date)?.role;
  if (role === 'dateline') return 'publication';
  if (role !== 'furniture') return null;
  const paragraph = holderOf(all, date);
  return paragraph && isDateLine(paragraph.text) ? 'page' : 'furniture';
}

/** The one that holds all of a stretch, of others in their order that do not overlap. */
function holderOf<T extends Span>(outer: readonly T[], inner: Span): T | undefined {
  const first = segmentAt(outer, inner.start);
  return first && holds(first, inner) ? first : undefined;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
