import type { Bounds } from '../../src/model/edtf.ts';
import { plainRange } from '../../src/query/calendar.ts';
import { spanOfWindow, windowOf, type Reach } from '../../src/query/timeWindow.ts';
import { narrow, type Change } from './changes.ts';

let gestures = 0;

/** A name for a movement, so that what it changes is undone in one step. */
export function newGesture(): string {
  gestures += 1;
  return `time ${gestures}`;
}

/** Narrows to a range of days, written no more exactly than it needs to be. */
export function narrowTo(range: Bounds, gesture?: string): Change {
  return narrow(plainRange(range), gesture);
}

export const clearRange: Change = narrow({ from: null, to: null });

/** Lets the timeline show a reach of days in whole bins. @param reach null = everything. @param most how many bins there is room for */
export function showReach(reach: Reach | null, most: number, gesture?: string): Change {
  return narrow({ span: reach && spanOfWindow(windowOf(reach, most)) }, gesture);
}
