import { overlaps, type Bounds } from '../model/edtf.ts';
import { boundsOf } from './calendar.ts';

/** Which dates a reader asks for. */
export interface DateFilter {
  /** A day, month or year, inclusive; null = no limit. */
  from: string | null;
  to: string | null;
  /** Add to a range what is not known to lie in it, but may. */
  overlapping: boolean;
  /** What has no date of its own on the clock: added to a range, or left out without one; null = neither. */
  undated: 'show' | 'hide' | null;
}

export const noDates: DateFilter = { from: null, to: null, overlapping: false, undated: null };

/** The days of something, and whether they are a date of its own and not lent by its story. */
interface Dated extends Bounds {
  own: boolean;
}

export function hasRange({ from, to }: Pick<DateFilter, 'from' | 'to'>): boolean {
  return from !== null || to !== null;
}

/**
 * What passes a filter of dates. A range keeps what is dated in it, both ends included; what may lie in it, and what
 * bears no date, passes only where it is added. Without a range everything passes that is not left out.
 */
export function passesDates(filter: DateFilter): (span: Dated) => boolean {
  const { from, to, overlapping, undated } = filter;
  if (!hasRange(filter)) return ({ own }) => own || undated !== 'hide';
  const range = boundsOf(from, to);
  return (span) => {
    if (!span.own) return undated === 'show';
    return isWithin(span, range) || (overlapping && overlaps(span, range));
  };
}

/** Whether all days of the one lie in the other. */
export function isWithin(days: Bounds, range: Bounds): boolean {
  return (
    (range.earliest === null || (days.earliest !== null && days.earliest >= range.earliest)) &&
    (range.latest === null || (days.latest !== null && days.latest <= range.latest))
  );
}
