import { datesIn } from '../../text/dates.ts';
import { isByline, isDateLine } from '../../text/marks.ts';
import type { Field, Metadata } from '../reading.ts';
import type { Block } from './blocks.ts';
import { printedText } from './inline.ts';
import { letters } from './furniture.ts';
import { wordsOf } from './marks.ts';
import type { Declared } from './pageMetadata.ts';
import { titleOf } from './title.ts';

/** What leads an article, and what follows it. */
export interface Front {
  title: Field | null;
  byline: Field | null;
  published: Field | null;
  metadata: Metadata;
  paragraphs: string[];
}

/** As many blocks after the headline may hold byline and date. */
const FRONT = 8;
const LONG = 200;
const BYLINE_WORDS = new Set(['byline', 'by', 'author', 'authors']);

/** Title, byline and date of an article, declared or printed, and its paragraphs without those lines. */
export function frontOf(
  article: readonly Block[],
  {
    headline,
    metadata,
    titleElement,
  }: { headline: Element | null; metadata: Declared; titleElement: string },
): Front {
  const own = article.filter(({ reason }) => reason === null);
  const at =
    headline === null
      ? 0
      : own.findIndex(({ element }) => element === headline || headline.contains(element));
  const kicker = own[at - 1]?.text ?? '';
  const { title, siteName } = titleOf({
    printed: headline ? printedText(headline) : null,
    kicker: /^.{1,40}[:：]$/u.test(kicker) ? kicker : null,
    declared: metadata.titles,
    titleElement,
    publisher: metadata.publisher?.value ?? null,
  });
  const { titles: _, articleBody: __, ...rest } = metadata;
  const near = own.slice(Math.max(0, at), at + FRONT).filter(({ text }) => text.length <= LONG);
  const byline = metadata.byline ?? printedByline(near);
  const dateBlock = near.find(({ text }) => isDateLine(text));
  const published = metadata.published ?? printedDate(near, byline);
  const publisher =
    metadata.publisher ?? (siteName === null ? null : { value: siteName, basis: 'meta' as const });
  const skipped = new Set(
    own.filter((block, i) =>
      isFront(block, { title, byline, isNear: near.includes(block), isBefore: i < at }),
    ),
  );
  return {
    title,
    byline,
    published: dateBlock ? { value: dateBlock.text, basis: 'page' } : published,
    metadata: { ...rest, title, byline, published, publisher },
    paragraphs: own.filter((block) => !skipped.has(block)).map(({ text }) => text),
  };
}

function printedByline(near: readonly Block[]): Field | null {
  const block = near.find(
    ({ text, element }) =>
      isByline(withoutDate(text)) ||
      (text.length < 100 && wordsOf(element).some((word) => BYLINE_WORDS.has(word))),
  );
  return block ? { value: withoutDate(block.text).replace(/^by\s+/iu, ''), basis: 'page' } : null;
}

function printedDate(near: readonly Block[], byline: Field | null): Field | null {
  const block =
    near.find(({ text }) => isDateLine(text)) ??
    near.find(({ text }) => datesIn(text).length > 0 && isCredit(text, byline));
  const [date] = block ? datesIn(block.text) : [];
  return date ? { value: date.day, basis: 'page' } : null;
}

function withoutDate(text: string): string {
  return datesIn(text)
    .reduce((left, date) => left.replace(date.text, ''), text)
    .replace(/[\s,|·•–—-]+$/u, '')
    .trim();
}

/** Whether a line says who wrote it and perhaps when, and nothing else. */
function isCredit(text: string, byline: Field | null): boolean {
  const rest = letters(withoutDate(text)).replace(/^by/u, '');
  return byline !== null && rest === letters(byline.value).replace(/^by/u, '');
}

function isFront(
  { text }: Block,
  {
    title,
    byline,
    isNear,
    isBefore,
  }: { title: Field | null; byline: Field | null; isNear: boolean; isBefore: boolean },
): boolean {
  const own = letters(text);
  const whole = letters(title?.value ?? '');
  if (own === whole) return true;
  if (
    (isNear || isBefore) &&
    whole !== '' &&
    own.length > 2 &&
    (isBefore
      ? whole.startsWith(own)
      : whole.endsWith(own) && whole.length - own.length < 40 && own.length > whole.length / 2)
  )
    return true;
  return isNear && (isDateLine(text) || isCredit(text, byline));
}
