import type { SegmentRole } from '../model/types.ts';
import { isBoilerplate } from '../text/boilerplate.ts';
import { creditStart, heading, isByline, isDateLine, isPlaceLine, isTitleCase } from '../text/marks.ts';
import { endsSentence, type Paragraph } from '../text/paragraphs.ts';
import { containment, shingles } from '../text/shingles.ts';
import type { RoledSpan } from './contracts.ts';

/** How far a story has come: before any headline, between headline and body, or in the body. */
type Progress = 'outside' | 'front' | 'body';

const HEADLINE_WORDS = 16;
/** A heading within a story is seldom longer than this. */
const CROSSHEAD_WORDS = 4;
const BODY_WORDS = 8;
/** So long a paragraph is body even where its full stop was lost. */
const LONG_WORDS = 40;
/** From here on a line repeats the lede; rewrites of one sentence reach 0.6. */
const STANDFIRST = 0.3;

/**
 * What each paragraph is for, by general marks alone, in order; a caption loses its credit and a heading its markup.
 * A headline is a short line without a full stop that leads to body text; between the two stand the standfirst, which
 * repeats the lede, captions, and datelines. What only the site says is furniture wherever it stands, and so is a short
 * line after it with no body text to follow.
 */
export function roles(paragraphs: Paragraph[]): RoledSpan[] {
  const all = paragraphs.map((paragraph) => ({ ...paragraph, isOfSite: isBoilerplate(paragraph) }));
  let progress: Progress = 'outside';
  let before: SegmentRole = 'furniture';
  const ledes = nextBodies(all);
  return all.flatMap((paragraph, i) => {
    const role = roleOf({ paragraph, lede: ledes[i] ?? null, progress, before });
    before = role;
    if (role === 'headline') progress = 'front';
    if (role === 'body') progress = 'body';
    return trimmed(paragraph, role);
  });
}

/** A paragraph, and whether only the site says it. */
interface Judged extends Paragraph {
  isOfSite: boolean;
}

/** A paragraph and what stands around it. */
interface Surrounded {
  paragraph: Judged;
  /** The next paragraph of body text after it. */
  lede: Paragraph | null;
  progress: Progress;
  /** The role of the paragraph before it. */
  before: SegmentRole;
}

/** For each paragraph the body text that comes next, found in one pass from the end: a file may have thousands. */
function nextBodies(all: Judged[]): (Paragraph | null)[] {
  let next: Paragraph | null = null;
  return all
    .reduceRight<(Paragraph | null)[]>((found, paragraph) => {
      found.push(next);
      if (isBodyLike(paragraph) && isReport(paragraph)) next = paragraph;
      return found;
    }, [])
    .toReversed();
}

function roleOf({ paragraph, lede, progress, before }: Surrounded): SegmentRole {
  if (paragraph.isOfSite) return 'furniture';
  if (isDateLine(paragraph.text) || isPlaceLine(paragraph.text))
    return progress === 'front' ? 'dateline' : 'furniture';
  if (creditStart(paragraph.text) >= 0) return progress === 'outside' ? 'furniture' : 'caption';
  if (progress === 'front') return frontRole(paragraph, lede);
  if (lede && isHeadline(paragraph, progress)) return 'headline';
  const goesOn = lede !== null || (before === 'body' && endsSentence(paragraph.text));
  return isBodyLike(paragraph) || (progress === 'body' && goesOn) ? 'body' : 'furniture';
}

function frontRole(paragraph: Paragraph, lede: Paragraph | null): SegmentRole {
  if (isByline(paragraph.text)) return 'dateline';
  if (isBodyLike(paragraph) || isShortLead(paragraph, lede)) return 'body';
  const repeated = lede ? containment(shingles(paragraph.text), shingles(lede.text)) : 0;
  return repeated >= STANDFIRST ? 'standfirst' : 'caption';
}

/** A lead of one short sentence: what it says is no question, no label, and no repetition of what follows. */
function isShortLead({ text, length }: Paragraph, lede: Paragraph | null): boolean {
  if (length < 3 || !endsSentence(text) || /[:?？：]$/u.test(text)) return false;
  return lede === null || containment(shingles(text), shingles(lede.text)) < STANDFIRST;
}

/** Whether a line that leads to body text is its headline. */
function isHeadline({ text, length }: Paragraph, progress: Progress): boolean {
  if (heading(text)?.level === 1) return true;
  if (length > HEADLINE_WORDS || length < 2 || isByline(text)) return false;
  if (endsSentence(text) && !text.endsWith('?')) return false;
  return progress === 'outside' || (length > CROSSHEAD_WORDS && isTitleCase(text));
}

/** Whether a paragraph is neither furniture nor a caption with a credit. */
function isReport(paragraph: Judged): boolean {
  return !paragraph.isOfSite && creditStart(paragraph.text) < 0;
}

function isBodyLike({ text, length, isRow }: Paragraph): boolean {
  return isRow || length >= LONG_WORDS || (length >= BODY_WORDS && endsSentence(text));
}

function trimmed({ start, end, text }: Paragraph, role: SegmentRole): RoledSpan[] {
  if (role === 'headline') return [{ start: start + (heading(text)?.start ?? 0), end, role }];
  if (role !== 'caption') return [{ start, end, role }];
  const credit = creditStart(text);
  const words = credit < 0 ? text : text.slice(0, credit).trimEnd();
  return words === '' ? [] : [{ start, end: start + words.length, role }];
}
