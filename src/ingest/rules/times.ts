import { matchesOf } from '../../model/matchesOf.ts';
import { MONTH, WEEKDAY } from '../../text/dates.ts';
import type { Span } from '../../text/quote.ts';
import type { Token } from './language.ts';

/** Words of a sentence that say when, with what leads to them and follows them in `tokens`: “late on [Tuesday] night”. */
export interface TimeWords extends Span {
  text: string;
  tokens: Token[];
}

const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const UNIT = '(?:week|weekend|month|year|spring|summer|autumn|fall|winter)';
const DATES = [
  `(?:${WEEKDAY},?\\s+)?${MONTH}\\s+${DAY}(?!\\d)(?:,?\\s+${YEAR})?`,
  `(?:${WEEKDAY},?\\s+)?${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?`,
  `${MONTH},?\\s+${YEAR}`,
  `(?:[Ll]ast|[Tt]his|[Nn]ext)\\s+(?:${UNIT}|${WEEKDAY}|${MONTH})`,
  WEEKDAY,
  '[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight',
].join('|');
/** Words that are a date only where a preposition leads to them. */
const LED = `${YEAR}|(?:the\\s+)?(?:1[5-9]|20)\\d0s|${MONTH}`;
const VAGUE =
  '[Ii]n\\s+recent\\s+(?:days|weeks|months|years)|(?:[Ii]n|[Oo]ver|[Dd]uring)\\s+the\\s+(?:last|past)\\s+(?:few|several)\\s+(?:days|weeks|months|years)';
const LEAD = '(?:[Oo]n|[Ii]n|[Dd]uring)\\s+';
const FORM = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater|[Bb]ack)\\s+)?(?:(?<vague>${VAGUE})|(?<since>[Ss]ince\\s+(?:${DATES}|${LED}))|(?:${LEAD})?(?<date>${DATES})|${LEAD}(?<led>${LED}))(?:\\s+(?:morning|afternoon|evening|night))?(?![\\p{L}\\p{N}]|[-–]\\S)`,
  'gu',
);

/** After these the words are the limit of a stretch of time, or belong to a noun. */
const OTHER =
  /^(?:by|before|after|until|till|from|through|between|to|of|than|for|and|or|as|dated|the|a|an|'s|’s|-|–|—|every|each|mid)$/u;

/** The words of a sentence that say when and stand free: neither “the 13 November attacks” nor “before Tuesday”. */
export function timesIn(tokens: readonly Token[]): TimeWords[] {
  const [first] = tokens;
  if (!first || !isDated(tokens)) return [];
  return matchesOf(lineOf(tokens), FORM).flatMap((match) => timeAt(match, first.start, tokens));
}

/** The words of a sentence where they stand in the text, with spaces between. */
function lineOf(tokens: readonly Token[]): string {
  let end = tokens[0]?.start ?? 0;
  const parts = tokens.map((token) => {
    const gap = ' '.repeat(Math.max(0, token.start - end));
    end = token.end;
    return gap + token.text;
  });
  return parts.join('');
}

/**
 * Every form has a year, a day of the week, a month or one of these words; most sentences have none, and need no search.
 * Beside a number the name of a month may stand within a token: “talks—October 5”.
 */
function isDated(tokens: readonly Token[]): boolean {
  if (tokens.some(({ text, lower }) => SOME.has(lower) || (isLarge(text) && BEGINS.test(text)))) return true;
  return (
    tokens.some(({ text, lower }) => text !== lower && CALENDAR.test(text)) &&
    tokens.some(({ text }) => /\d/u.test(text))
  );
}

/** Whether a word begins with a capital of ASCII or a digit, as all names of the calendar and all years do. */
function isLarge(text: string): boolean {
  const first = text.charAt(0);
  return first >= '0' && first <= 'Z';
}

const SOME = new Set(['last', 'this', 'next', 'today', 'yesterday', 'tomorrow', 'tonight', 'recent', 'past']);
const CALENDAR = new RegExp(`${WEEKDAY}|${MONTH}`, 'u');
const BEGINS = new RegExp(`^(?:${WEEKDAY}|${MONTH}|(?:1[5-9]|20)\\d)`, 'u');

function timeAt(match: RegExpExecArray, offset: number, tokens: readonly Token[]): TimeWords[] {
  const { vague, since, date, led } = match.groups ?? {};
  const words = vague ?? since ?? date ?? led ?? '';
  const from = offset + match.index;
  const own = tokens.filter(({ start, end }) => start < from + match[0].length && from < end);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || last.end > from + match[0].length) return [];
  const [before, after] = [tokens[tokens.indexOf(first) - 1], tokens[tokens.indexOf(last) + 1]];
  const then = tokens[tokens.indexOf(last) + 2];
  if (before && isBound(before, first)) return [];
  if (after && isBinding(after, then)) return [];
  const start = from + match[0].indexOf(words);
  return [{ start, end: start + words.length, text: words, tokens: own }];
}

/** Whether what stands before makes another use of the words: “the Tuesday meeting”, “before Tuesday”. */
function isBound(before: Token, first: Token): boolean {
  const isLed = first.pos === 'ADP' || first.pos === 'SCONJ';
  return OTHER.test(before.lower) || (!isLed && ['ADJ', 'NUM', 'DET'].includes(before.pos));
}

/** Whether what follows does: “Tuesday’s”, “on Tuesday and Friday”, “in 2016 elections”. */
function isBinding(after: Token, then: Token | undefined): boolean {
  if (/^['’]s?$/u.test(after.text)) return true;
  if (['NOUN', 'ADJ'].includes(after.pos) && /^\p{Ll}/u.test(after.text)) return true;
  return (
    ['and', 'or', 'to'].includes(after.lower) &&
    (ONE.test(then?.text ?? '') || /^(?:this|last|next)$/u.test(then?.lower ?? ''))
  );
}

const ONE = new RegExp(`^(?:${WEEKDAY}|${MONTH}|\\d+)`, 'u');
