import type { IsoDay } from './types.ts';

/** The days a date can stand for, inclusive. Null = open or unknown on that side. */
export interface Bounds {
  earliest: IsoDay | null;
  latest: IsoDay | null;
}

/** The first and last day of one date. */
interface Span {
  earliest: IsoDay;
  latest: IsoDay;
}

/**
 * The bounds of a date in a subset of EDTF (ISO 8601-2:2019), or null for a text outside the subset.
 *
 * - a date: `2020`, `2020-10`, `2020-10-15`, or the decade `199X`, each with `?` or `~`, which do not widen it;
 * - `a/b`: it lasted from a to b. A side `..` is open, an empty one unknown; not both sides may be without a date;
 * - `[a..b]`, `[a,b]`, `[a,b,c]`: one day, not known which, of the range or among these.
 *
 * Years run from 0001 to 9999, days are those of the Gregorian calendar. An interval may not end before it begins;
 * where its sides are of unlike precision (`2020-12/2020`) it is enough that some order of days is possible.
 */
export function edtfBounds(text: string): Bounds | null {
  if (text.startsWith('[')) return text.endsWith(']') ? setBounds(text.slice(1, -1)) : null;
  return text.includes('/') ? intervalBounds(text.split('/')) : dateSpan(text);
}

export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateSpan(text) !== null;
}

/** Whether two spans share a day. A side that is null reaches without end. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return startsBy(a.earliest, b.latest) && startsBy(b.earliest, a.latest);
}

function startsBy(earliest: IsoDay | null, latest: IsoDay | null): boolean {
  return earliest === null || latest === null || earliest <= latest;
}

function intervalBounds([from, to, ...rest]: string[]): Bounds | null {
  if (from === undefined || to === undefined || rest.length > 0) return null;
  if (isOpen(from)) return withOpenStart(dateSpan(to));
  const start = dateSpan(from);
  if (isOpen(to)) return start && { earliest: start.earliest, latest: null };
  return rangeSpan(start, dateSpan(to));
}

function isOpen(side: string): boolean {
  return side === '' || side === '..';
}

function withOpenStart(end: Span | null): Bounds | null {
  return end && { earliest: null, latest: end.latest };
}

function rangeSpan(start: Span | null, end: Span | null): Span | null {
  if (!start || !end || start.earliest > end.latest) return null;
  return { earliest: start.earliest, latest: end.latest };
}

function setBounds(inside: string): Span | null {
  const [from, to, ...rest] = inside.split('..');
  if (from === undefined || rest.length > 0) return null;
  return to === undefined ? listSpan(inside.split(',')) : rangeSpan(dateSpan(from), dateSpan(to));
}

function listSpan(members: string[]): Span | null {
  const spans = members.map(dateSpan).filter((span) => span !== null);
  if (members.length < 2 || spans.length < members.length) return null;
  return spans.reduce((a, b) => ({
    earliest: a.earliest < b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest,
  }));
}

function dateSpan(text: string): Span | null {
  const parts = /^(\d{3}[\dX])(?:-(\d{2})(?:-(\d{2}))?)?[?~]?$/.exec(text);
  const [, year, month, day] = parts ?? [];
  if (year === undefined) return null;
  if (year.endsWith('X')) return month === undefined ? decadeSpan(year.slice(0, 3)) : null;
  if (year === '0000') return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  return monthSpan(year, month, day);
}

/** The decade of the years 0 to 9 is refused, as the year 0 is. */
function decadeSpan(decade: string): Span | null {
  return decade === '000' ? null : { earliest: `${decade}0-01-01`, latest: `${decade}9-12-31` };
}

function monthSpan(year: string, month: string, day: string | undefined): Span | null {
  const last = daysInMonth(Number(year), Number(month));
  const stem = `${year}-${month}`;
  if (last === 0) return null;
  if (day === undefined) return { earliest: `${stem}-01`, latest: `${stem}-${last}` };
  const isReal = Number(day) >= 1 && Number(day) <= last;
  return isReal ? { earliest: `${stem}-${day}`, latest: `${stem}-${day}` } : null;
}

/** 0 for a month that is none. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
