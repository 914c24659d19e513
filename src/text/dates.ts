import { isIsoDay } from '../model/edtf.ts';
import { matchesOf } from '../model/matchesOf.ts';
import type { IsoDay } from '../model/types.ts';
import { aroundYears } from './aroundYears.ts';
import { commonYear, formsByLanguage, namedMonth, numberOf } from './datesByLanguage.ts';
import type { Span } from './quote.ts';

/** A complete calendar date as a text prints it. */
export interface DateInText extends Span {
  text: string;
  day: IsoDay;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
// The time in the next line is that of an entry, as in a live blog.
const TIME = '(?:,?[^\\S\\r\\n]+\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s+[A-Z]{2,4}\\b)?)?';

// The dotted form is read day first, as it is written wherever dots are used; slashes between day and month are
// not read, since nothing tells 3/4 from 4/3.
const NAMED = [
  `(?:${WEEKDAY},?\\s+)?(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})${TIME}`,
  `(?:${WEEKDAY},?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>${MONTH}),?\\s+(?<year>\\d{4})${TIME}`,
].map(apart);
const WITHOUT_MONTH = [
  '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})',
  '(?<year>\\d{4})([-/])(?<month>\\d{2})\\2(?<day>\\d{2})',
]
  .map(apart)
  .concat(formsByLanguage);
const FORMS: readonly RegExp[] = [...NAMED, ...WITHOUT_MONTH];
/** With which every name of a month in English begins: quick to look for, and many years stand by none. */
const BEGINS_MONTH = new RegExp(MONTHS.join('|'), 'iu');

/** A form with no letter or digit beside it. */
function apart(form: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.])${form}(?![\\p{L}\\p{N}]|\\.\\d)`, 'giu');
}

/** The complete dates that a text prints, in any of the languages known here, in order, those of no calendar left out. */
export function datesIn(text: string): DateInText[] {
  return aroundYears(text).flatMap(({ start, end }) => datesWithin(text.slice(start, end), start));
}

function datesWithin(text: string, offset: number): DateInText[] {
  const forms = BEGINS_MONTH.test(text) ? FORMS : WITHOUT_MONTH;
  const found = forms.flatMap((form) => matchesOf(text, form));
  const dates: DateInText[] = [];
  for (const match of found.toSorted((a, b) => a.index - b.index || b[0].length - a[0].length)) {
    const start = offset + match.index;
    // What overlaps a date is looked at no closer: names of months in all languages take long to find.
    if (start >= (dates.at(-1)?.end ?? 0)) dates.push(...dateOf(match, start));
  }
  return dates;
}

function dateOf(match: RegExpExecArray, start: number): DateInText[] {
  const { year = '', month = '', name, day = '' } = match.groups ?? {};
  const inYear = name === undefined ? monthNumber(month) : namedMonth(name);
  const iso = `${commonYear(numberOf(year))}-${twoDigits(inYear)}-${twoDigits(numberOf(day))}`;
  if (!isIsoDay(iso)) return [];
  return [{ text: match[0], start, end: start + match[0].length, day: iso }];
}

/** 1 to 12 for a month by name, abbreviation or number; 0 or more than 12 where it is none. */
export function monthNumber(text: string): number {
  return /^\p{Nd}+$/u.test(text) ? numberOf(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Sunday to 6 for Saturday; -1 where the word is no weekday. */
export function weekdayNumber(text: string): number {
  return WEEKDAYS.indexOf(text.toLowerCase());
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
