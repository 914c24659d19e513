import type { Bounds } from '../../src/model/edtf.ts';
import { exactnessOf, type Unit } from '../../src/query/calendar.ts';
import { rangeOf, spanWords } from './dates.ts';

/** How much of a day, as `YYYY-MM-DD`, says the unit. */
const letters: Partial<Record<Unit, number>> = { year: 4, month: 7 };

/** A range of days, no more exact than its ends: "2017–2020", "March–October 2020". @returns null without any end */
export function rangeWords({ earliest, latest }: Bounds): string | null {
  if (earliest === null || latest === null) return spanWords(earliest, latest);
  const exact = letters[exactnessOf({ from: earliest, to: latest })];
  return rangeOf(earliest.slice(0, exact), latest.slice(0, exact));
}
