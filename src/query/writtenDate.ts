import { edtfBounds } from '../model/edtf.ts';
import type { IsoDay } from '../model/types.ts';
import { dayNumber, isoDay } from './calendar.ts';
import { dateOf, monthOf, type DateParts } from './writtenParts.ts';

/** The days that a person means, inclusive; null = open on that side, never on both. */
export interface WrittenDays {
  from: IsoDay | null;
  to: IsoDay | null;
}

/** A date, or what begins or ends with one. Where two are joined, what the first leaves out it takes from the second. */
const joined = [
  /^between (.+?) and (.+)$/,
  /^(?:from )?(.+?) (?:to|until|till|through) (.+)$/,
  /^(?:from )?(.+?) ?[–—] ?(.+)$/,
  /^(?:from )?(.+?) - (.+)$/,
  /^(\d{4})-(\d{2})$/,
  /^(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})$/,
];

/**
 * The days that a text means as people write dates: "2020", "October 2020", "22 Oct 2020", "Oct. 22nd, 2020",
 * "22.10.2020", "10/2020", "the 1990s", "since 2013", "before May 2019", "2013–2015", "15 to 22 October 2020". Where all
 * is in digits the day comes first, as in Britain. Null for what is no date, is none of the calendar (31 June, 10/15/2020)
 * or can be read in two ways ("Oct 20", "15.10.20").
 */
export function writtenDate(text: string): WrittenDays | null {
  const plain = plainText(text);
  return single(plain) ?? sided(plain) ?? range(plain);
}

/** Lower case, without what changes nothing: commas, articles, week days, the ending of "22nd" and the full stop of "Oct.". */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/,|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, ' ')
    .replace(/\b(?:the|of|in|on|during)\b/g, ' ')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b([a-z]{3,4})\./g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function single(text: string): WrittenDays | null {
  const parts = dateOf(text);
  return parts && daysOf(parts);
}

/** What is open on one side: "since" and "until" take in what they name, "after" and "before" leave it out. */
function sided(text: string): WrittenDays | null {
  const [, word = '', rest = ''] = /^(since|from|after|until|till|up to|to|by|before) (.+)$/.exec(text) ?? [];
  const days = single(rest);
  if (!days?.from || !days.to) return null;
  if (word === 'since' || word === 'from') return { from: days.from, to: null };
  const [from, to] = [dayBeside(days.to, 1), dayBeside(days.from, -1)];
  if (word === 'after') return from === null ? null : { from, to: null };
  if (word === 'before') return to === null ? null : { from: null, to };
  return { from: null, to: days.to };
}

/** The day after or before another; null where the calendar ends. */
function dayBeside(day: IsoDay, step: 1 | -1): IsoDay | null {
  const beside = isoDay(dayNumber(day) + step);
  return beside === day ? null : beside;
}

function range(text: string): WrittenDays | null {
  for (const pattern of joined) {
    const [, first, second] = pattern.exec(text) ?? [];
    const days = first && second ? between(first, second) : null;
    if (days) return days;
  }
  return null;
}

function between(first: string, second: string): WrittenDays | null {
  const end = dateOf(second) ?? shortYear(first, second);
  const start = end && (dateOf(first) ?? begun(first, end));
  const [from, to] = [start && daysOf(start)?.from, end && daysOf(end)?.to];
  return from && to && from <= to ? { from, to } : null;
}

/** The end of "2013–15": two digits of the same century. */
function shortYear(first: string, second: string): DateParts | null {
  return /^\d{4}$/.test(first) && /^\d{2}$/.test(second) ? dateOf(first.slice(0, 2) + second) : null;
}

/** A beginning without its year or its month: "October" in "October to November 2020", "15" in "15–22 October 2020". */
function begun(first: string, { year, month, day }: DateParts): DateParts | null {
  if (/^\d{1,2}$/.test(first) && day !== undefined) return { year, month, day: Number(first) };
  if (month === undefined) return null;
  const [, name = '', after] = /^([a-z]+)(?: (\d{1,2}))?$/.exec(first) ?? [];
  const [, before, last = ''] = /^(\d{1,2}) ([a-z]+)$/.exec(first) ?? [];
  const named = monthOf(name) ?? monthOf(last);
  const number = after ?? before;
  if (named === null || (number === undefined) !== (day === undefined)) return null;
  return { year, month: named, ...(number !== undefined && { day: Number(number) }) };
}

function daysOf({ year, month, day, decade }: DateParts): WrittenDays | null {
  const edtf = [decade ? `${year.slice(0, 3)}X` : year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const bounds = edtfBounds(edtf);
  return bounds && { from: bounds.earliest, to: bounds.latest };
}
