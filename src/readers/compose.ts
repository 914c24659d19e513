import { datesIn } from '../text/dates.ts';
import { isByline, isDateLine } from '../text/marks.ts';
import type { Metadata } from './reading.ts';

/** Zero-width characters that mean nothing in any script, soft hyphens, and marks that turn the letters after them round. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E]/gu;
const CONTROL = /(?!\s)\p{Cc}/gu;

/** One line of text as a reader sees it: white space as one space, nothing unseen. */
export function line(text: string): string {
  return text.replace(UNSEEN, '').replace(CONTROL, ' ').replace(/\s+/gu, ' ').trim();
}

/**
 * The text of an article from its paragraphs: the headline first, as a heading, so that it is known for one however
 * short or long; then the byline and the date, each in a line of its own; then the rest, blank lines between.
 */
export function compose(
  { title, byline, published }: Pick<Metadata, 'title' | 'byline' | 'published'>,
  paragraphs: readonly string[],
): string {
  const front = [
    ...(title ? [`# ${line(title.value)}`] : []),
    ...(byline ? [bylineOf(line(byline.value))] : []),
    ...(published ? [dateLineOf(published.value)] : []),
  ];
  return [...front, ...paragraphs].filter((paragraph) => paragraph !== '').join('\n\n');
}

function bylineOf(names: string): string {
  return isByline(names) ? names : `By ${names}`;
}

/** As printed where that can be read as a date; of a moment, the day at the place that wrote it. */
function dateLineOf(published: string): string {
  const printed = line(published);
  if (isDateLine(printed)) return printed;
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(printed)?.[0];
  return day ?? datesIn(printed)[0]?.text ?? '';
}
