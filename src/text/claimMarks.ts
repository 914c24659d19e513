import type { Anchor, Statement, When } from '../model/types.ts';
import type { Span } from './quote.ts';

/** Numbers as they are told, in digits or words; not those of a name, as in T-72. */
const NUMBERS =
  /(?<![\p{L}\p{N}-])(?:\p{N}[\p{N}.,]*(?![\p{L}-])|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?)(?![\p{L}-]))/giu;

/**
 * What a quote says otherwise than the claims beside it, and no more: the verb, the words of a date, and numbers; in the
 * order of the text, none over another. Nothing where there is nothing to compare it with.
 * @param anchor a quote of the statement
 */
export function claimMarks(statement: Statement, anchor: Anchor, others: readonly Statement[]): Span[] {
  if (others.length === 0) return [];
  const found = [
    ...verbSpan(statement, anchor, others),
    ...dateSpans(statement, anchor, others),
    ...numberSpans(anchor, others),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => found.slice(0, i).every(({ end }) => end <= start));
}

function verbSpan({ verb }: Statement, anchor: Anchor, others: readonly Statement[]): Span[] {
  if (!verb || others.every((other) => plain(other.verb?.exact ?? '') === plain(verb.exact))) return [];
  const isHere =
    verb.article === anchor.article && verb.start >= anchor.start && verb.end <= anchor.end
      ? verb.start - anchor.start
      : anchor.exact.indexOf(verb.exact);
  return isHere < 0 ? [] : [{ start: isHere, end: isHere + verb.exact.length }];
}

function dateSpans({ when, saidWhen }: Statement, { exact }: Anchor, others: readonly Statement[]): Span[] {
  const told: [When | null | undefined, (other: Statement) => When | null | undefined][] = [
    [when, (other) => other.when],
    [saidWhen, (other) => other.saidWhen],
  ];
  return told.flatMap(([own, of]) => {
    const text = own?.text;
    if (!text || others.every((other) => of(other)?.edtf === own.edtf)) return [];
    const start = exact.indexOf(text);
    return start < 0 ? [] : [{ start, end: start + text.length }];
  });
}

function numberSpans({ exact }: Anchor, others: readonly Statement[]): Span[] {
  const theirs = others.flatMap(({ evidence }) =>
    evidence.flatMap(({ context, anchors: [other] }) => (context || !other ? [] : numbersIn(other.exact))),
  );
  const known = new Set(theirs.map(({ text }) => plain(text)));
  return numbersIn(exact)
    .filter(({ text }) => !known.has(plain(text)))
    .map(({ start, end }) => ({ start, end }));
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const AFTER_MONTH = new RegExp(`\\b${MONTH}\\s+$`, 'iu');
const BEFORE_MONTH = new RegExp(`^(?:st|nd|rd|th)?\\s+${MONTH}\\b`, 'iu');

/** The numbers of what a claim rests on that no other claim has, without those of dates. */
export function ownNumbers(statement: Statement, others: readonly Statement[]): string[] {
  const dates = [statement.when, statement.saidWhen].flatMap((one) => numbersIn(one?.text ?? ''));
  const known = new Set([...others.flatMap(numbersOf), ...dates.map(({ text }) => text)].map(plain));
  return [...new Set(numbersOf(statement))].filter((number) => !known.has(plain(number)));
}

function numbersOf({ evidence }: Statement): string[] {
  return evidence.flatMap(({ context, anchors: [anchor] }) => {
    const exact = context || !anchor ? '' : anchor.exact;
    return numbersIn(exact)
      .filter(({ start, end }) => !isOfDate(exact.slice(0, start), exact.slice(end)))
      .map(({ text }) => text);
  });
}

function isOfDate(before: string, after: string): boolean {
  return AFTER_MONTH.test(before) || BEFORE_MONTH.test(after);
}

function numbersIn(text: string): (Span & { text: string })[] {
  return [...text.matchAll(NUMBERS)].map(({ 0: exact, index: start }) => {
    const number = exact.replace(/[.,]+$/u, '');
    return { start, end: start + number.length, text: number };
  });
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
