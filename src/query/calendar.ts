import { edtfBounds, type Bounds } from '../model/edtf.ts';
import type { IsoDay } from '../model/types.ts';

/** The lengths of time that a timeline counts by, the finest first. */
export const units = ['day', 'month', 'year', 'decade', 'century'] as const;
export type Unit = (typeof units)[number];

/** Days of which both ends are known, inclusive. */
export interface Days {
  from: IsoDay;
  to: IsoDay;
}

const dayLength = 86_400_000;
const years = { year: 1, decade: 10, century: 100 };

/** The first and the last day that a graph can name. */
const firstDay: IsoDay = '0001-01-01';
const lastDay: IsoDay = '9999-12-31';

/** Days since 1 January 1970, counted in the Gregorian calendar whatever the time zone. */
export function dayNumber(day: IsoDay): number {
  return Date.parse(day) / dayLength;
}

/** The day of a number of days since 1 January 1970; a number beyond the calendar gives its first or last day. */
export function isoDay(number: number): IsoDay {
  const inside = Math.max(dayNumber(firstDay), Math.min(dayNumber(lastDay), Math.floor(number)));
  return new Date(inside * dayLength).toISOString().slice(0, 10);
}

/** The milliseconds since 1970 at which a day begins, as scales want it. */
export function startOf(day: IsoDay): number {
  return dayNumber(day) * dayLength;
}

/** The milliseconds since 1970 at which a day is over. */
export function endOf(day: IsoDay): number {
  return (dayNumber(day) + 1) * dayLength;
}

/** The day that a moment lies in. @param time milliseconds since 1970 */
export function dayAt(time: number): IsoDay {
  return isoDay(time / dayLength);
}

/** The number of the unit that a day lies in: neighbouring units have neighbouring numbers. */
export function stepOf(day: IsoDay, unit: Unit): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  if (unit === 'day') return dayNumber(day);
  return unit === 'month' ? year * 12 + month - 1 : Math.floor(year / years[unit]);
}

/** The days of the unit of a number. */
export function daysOf(step: number, unit: Unit): Days {
  return { from: isoDay(firstOf(step, unit)), to: isoDay(firstOf(step + 1, unit) - 1) };
}

/** How many units the days touch. */
export function countOf({ from, to }: Days, unit: Unit): number {
  return stepOf(to, unit) - stepOf(from, unit) + 1;
}

/** The days, widened to whole units. */
export function wholeUnits({ from, to }: Days, unit: Unit): Days {
  return { from: daysOf(stepOf(from, unit), unit).from, to: daysOf(stepOf(to, unit), unit).to };
}

/** A day as a plain date that is no more exact than the unit; decades and centuries are told by their years. */
export function plainDate(day: IsoDay, unit: Unit): string {
  if (unit === 'day') return day;
  return day.slice(0, unit === 'month' ? 7 : 4);
}

/** The coarsest of year, month and day that tells both days exactly, as the first and the last day of one. */
export function exactnessOf({ from, to }: Days): Unit {
  const isWhole = (unit: Unit) =>
    daysOf(stepOf(from, unit), unit).from === from && daysOf(stepOf(to, unit), unit).to === to;
  return (['year', 'month'] as const).find(isWhole) ?? 'day';
}

/** Bounds as plain dates, both as exact as they need to be together. */
export function plainRange({ earliest, latest }: Bounds): { from: string | null; to: string | null } {
  const unit = exactnessOf({ from: earliest ?? firstDay, to: latest ?? lastDay });
  return {
    from: earliest === null ? null : plainDate(earliest, unit),
    to: latest === null ? null : plainDate(latest, unit),
  };
}

/** The days between two plain dates, both included. @param from null = open on that side, as is `to` */
export function boundsOf(from: string | null, to: string | null): Bounds {
  return {
    earliest: from === null ? null : (edtfBounds(from)?.earliest ?? null),
    latest: to === null ? null : (edtfBounds(to)?.latest ?? null),
  };
}

/** The day number at which a unit begins; it may lie beyond the calendar. */
function firstOf(step: number, unit: Unit): number {
  if (unit === 'day') return step;
  const start = new Date(0);
  if (unit === 'month') start.setUTCFullYear(Math.floor(step / 12), step - Math.floor(step / 12) * 12, 1);
  else start.setUTCFullYear(step * years[unit], 0, 1);
  return start.getTime() / dayLength;
}
