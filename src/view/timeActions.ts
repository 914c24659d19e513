import type { Bounds } from '../model/edtf.ts';
import { plainRange } from '../query/calendar.ts';
import { spanOfWindow, windowOf, type Reach } from '../query/timeWindow.ts';
import { setFilter, setView, type Change } from './actions.ts';

/** Narrows to a range of days, written no more exactly than it needs to be. */
export function setDateRange(range: Bounds, gesture?: string): Change {
  return setFilter(plainRange(range), gesture);
}

export const clearRange: Change = setFilter({ from: null, to: null });

/** Lets the timeline show a reach of days in whole bins. @param reach null = everything. @param most how many bins there is room for */
export function showReach(reach: Reach | null, most: number, gesture?: string): Change {
  return setView({ span: reach && spanOfWindow(windowOf(reach, most)) }, gesture);
}
