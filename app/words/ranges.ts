import type { Bounds } from '../../src/model/edtf.ts';
import { exactnessOf, type Unit } from '../../src/query/calendar.ts';
import { spanWords } from './dates.ts';

const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
const parts: Partial<Record<Unit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
};

/** A range of days, no more exact than its ends: "2017 – 2020", "March – October 2020". @returns null without any end */
export function rangeWords({ earliest, latest }: Bounds, locale?: string): string | null {
  if (earliest === null || latest === null) return spanWords(earliest, latest, locale);
  const options = parts[exactnessOf({ from: earliest, to: latest })] ?? day;
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return format.formatRange(new Date(earliest), new Date(latest));
}
