import { edtfBounds } from '../model/edtf.ts';
import type { Edtf, IsoDay, When } from '../model/types.ts';
import {
  type DateInText,
  datesIn,
  MONTH,
  monthNumber,
  twoDigits,
  WEEKDAY,
  weekdayNumber,
} from '../text/dates.ts';
import type { WordedWhen } from './contracts.ts';

/** A date read from words, and how. */
export interface DateReading {
  edtf: Edtf;
  basis: 'stated' | 'completed' | 'relative' | 'bounded';
}

/** What is known of the day of publication: the two sides are one day where it is known to the day. */
export type Published = Pick<When, 'earliest' | 'latest'>;

type Rule = [form: RegExp, read: (words: string[], published: IsoDay) => DateReading | null];

const DAY_MS = 86_400_000;
/** The most years between two days of the name 29 February. */
const LEAP_GAP = 8;
/** Words around a date that leave it as it is; "before", "until" and the like do not. */
const AROUND = /\b(?:on|in|at|of|during|dated|the|early|earlier|late|later|back)\b|,/giu;

/** Words that say only that it was before the story was written. */
const VAGUE =
  /^(?:recently|lately|previously|in recent (?:days|weeks|months|years)|(?:in|over|during) the (?:last|past) (?:few|several) (?:days|weeks|months|years))$/iu;

const ABSOLUTE: Rule[] = [
  [new RegExp(`^(${MONTH})\\s+(\\d{4})$`, 'iu'), ([month = '', year = '']) => stated(inMonth(year, month))],
  [/^(\d{4})$/u, ([year = '']) => stated(year)],
  [/^(\d{3})0s$/u, ([decade = '']) => stated(`${decade}X`)],
];

const AGAINST_PUBLICATION: Rule[] = [
  [new RegExp(`^(${WEEKDAY})$`, 'iu'), ([name = ''], day) => relative(latestWeekday(name, day))],
  [
    new RegExp(`^last\\s+(${WEEKDAY})$`, 'iu'),
    ([name = ''], day) => relative(latestWeekday(name, plus(day, -1))),
  ],
  [/^today$/iu, (_, day) => relative(day)],
  [/^yesterday$/iu, (_, day) => relative(plus(day, -1))],
  [/^tomorrow$/iu, (_, day) => relative(plus(day, 1))],
  [/^this month$/iu, (_, day) => relative(day.slice(0, 7))],
  [/^last month$/iu, (_, day) => relative(plus(`${day.slice(0, 7)}-01`, -1).slice(0, 7))],
  [/^this year$/iu, (_, day) => relative(day.slice(0, 4))],
  [/^last year$/iu, (_, day) => relative(plus(`${day.slice(0, 4)}-01-01`, -1).slice(0, 4))],
  [
    new RegExp(`^(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?$`, 'iu'),
    ([m = '', d = ''], day) => nearest(m, d, day),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH})$`, 'iu'),
    ([d = '', m = ''], day) => nearest(m, d, day),
  ],
];

/**
 * Reads the words of a date against publication, or null where they stay words. A weekday is the latest on or before
 * that day, "last Thursday" the latest before it; a day without a year is the nearest to it. "Since" ends with the story,
 * which cannot vouch for more, and "in recent years" was before it. Where publication is not known to the day, only what
 * states its year is read.
 */
export function readDate(words: string, published: Published): DateReading | null {
  const said = words.trim().replace(/\s+/gu, ' ');
  const since = /^since\s+(.+)$/iu.exec(said)?.[1];
  if (since !== undefined) return upTo(readDate(since, published), published);
  if (VAGUE.test(said)) return beforeStory(published);
  const [date, ...others] = datesIn(words);
  const core = words.replace(AROUND, ' ').replace(/\s+/gu, ' ').trim();
  if (date && others.length === 0 && words.replace(date.text, '').replace(AROUND, '').trim() === '') {
    return isContradicted(date) ? null : stated(date.day);
  }
  const day = published.earliest === published.latest ? published.earliest : null;
  return apply(ABSOLUTE, core, '') ?? (day === null ? null : apply(AGAINST_PUBLICATION, core, day));
}

/** A date as the graph holds it: a person's decision as it is, words by the policy, else unresolved. */
export function toWhen(when: WordedWhen, published: Published): When {
  if ('basis' in when) {
    const bounds = when.edtf === null ? null : edtfBounds(when.edtf);
    const { text, edtf, basis, ...rest } = when;
    return { text, edtf, earliest: bounds?.earliest ?? null, latest: bounds?.latest ?? null, basis, ...rest };
  }
  const reading = readDate(when.text, published);
  return toWhen({ text: when.text, ...(reading ?? { edtf: null, basis: 'unresolved' }) }, published);
}

function apply(rules: Rule[], words: string, published: IsoDay): DateReading | null {
  for (const [form, read] of rules) {
    const match = form.exec(words);
    const reading = match ? read(match.slice(1), published) : null;
    if (reading && edtfBounds(reading.edtf)) return reading;
  }
  return null;
}

function stated(edtf: Edtf): DateReading {
  return { edtf, basis: 'stated' };
}

function relative(edtf: Edtf): DateReading {
  return { edtf, basis: 'relative' };
}

/** From a date to the day of the story, or open where that day is not known or lies before it. */
function upTo(from: DateReading | null, { latest }: Published): DateReading | null {
  if (from === null) return null;
  const bounded = `${from.edtf}/${latest}`;
  if (latest !== null && edtfBounds(bounded)) return { edtf: bounded, basis: 'bounded' };
  const open = `${from.edtf}/..`;
  return edtfBounds(open) && { edtf: open, basis: from.basis };
}

function beforeStory({ latest }: Published): DateReading | null {
  return latest === null ? null : { edtf: `../${latest}`, basis: 'bounded' };
}

function inMonth(year: string, month: string): Edtf {
  return `${year}-${twoDigits(monthNumber(month))}`;
}

function plus(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether the weekday that is printed with a date is another one: then either may be wrong, and a person decides. */
function isContradicted({ text, day }: DateInText): boolean {
  const printed = new RegExp(WEEKDAY, 'iu').exec(text)?.[0];
  return printed !== undefined && weekdayNumber(printed) !== new Date(day).getUTCDay();
}

function latestWeekday(name: string, onOrBefore: IsoDay): IsoDay {
  const back = (new Date(onOrBefore).getUTCDay() - weekdayNumber(name) + 7) % 7;
  return plus(onOrBefore, -back);
}

/** The such-and-such day that is nearest to publication; 29 February may be years away. */
function nearest(month: string, day: string, published: IsoDay): DateReading | null {
  const year = Number(published.slice(0, 4));
  const candidates = Array.from({ length: 2 * LEAP_GAP + 1 }, (_, i) => year - LEAP_GAP + i)
    .map((y) => `${inMonth(String(y).padStart(4, '0'), month)}-${twoDigits(Number(day))}`)
    .filter((candidate) => edtfBounds(candidate) !== null);
  const [best] = candidates.toSorted((a, b) => distance(a, published) - distance(b, published));
  return best === undefined ? null : { edtf: best, basis: 'completed' };
}

function distance(a: IsoDay, b: IsoDay): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
