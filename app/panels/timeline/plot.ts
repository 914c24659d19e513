import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3-scale';
import type { Bounds } from '../../../src/model/edtf.ts';
import { endOf, startOf, type Days } from '../../../src/query/calendar.ts';
import { inLanes, type Lanes } from '../../../src/query/lanes.ts';
import type { Size } from '../../ui/useSize.ts';
import type { TimelineModel } from './useTimelineModel.ts';

/** Where things are in the drawing of a timeline, in pixels from its upper left corner. */
export interface Plot extends Size {
  left: number;
  right: number;
  /** Where the tallest bar ends, where bars stand, and where the axis lies. */
  top: number;
  base: number;
  axis: number;
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
  lanes: Lanes;
  laneTop: (lane: number) => number;
  laneHeight: number;
}

export const margin = { left: 34, right: 16, top: 3, bottom: 25 };
const gap = 5;
/** Of the words that say how many spans have no lane. */
const noteHeight = 13;
const lowestBars = 52;
/** A range of a day in a window of centuries must still be seen. */
const narrowestRange = 3;

/** Whether the line has room for cards; on a shorter one events stand in a list. */
export function isWide({ width }: Size): boolean {
  return width >= 520;
}

/** Whether a thumb is what points. */
export function isCoarse(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

export function plotOf(
  { width, height }: Size,
  { window, timeline }: Pick<TimelineModel, 'window' | 'timeline'>,
): Plot {
  const { bins, stretches } = timeline;
  const left = margin.left;
  const right = Math.max(left + 1, width - margin.right);
  const axis = height - margin.bottom;
  const base = axis;
  const laneHeight = isCoarse() ? 14 : 9;
  const room = Math.floor((base - margin.top - gap - lowestBars) / laneHeight);
  const lanes = inLanes(stretches, window, Math.max(1, Math.min(6, room)));
  const note = lanes.rest.length > 0 ? noteHeight : 0;
  const top = margin.top + lanes.lanes.length * laneHeight + gap + note;
  const x = scaleUtc([startOf(window.from), endOf(window.to)], [left, right]);
  const most = Math.max(1, ...bins.map((bin) => bin.dated.length));
  const y = scaleLinear([0, most], [base, top]);
  const laneTop = (lane: number) => margin.top + lane * laneHeight;
  return { width, height, left, right, top, base, axis, x, y, lanes, laneTop, laneHeight };
}

/** Where days lie, at least so wide that they can be seen. */
export function placeOf({ x }: Plot, { from, to }: Days, least = 0): { x: number; width: number } {
  const [start, end] = [x(startOf(from)), x(endOf(to))];
  const width = Math.max(least, end - start);
  return { x: (start + end - width) / 2, width };
}

/** Where a range of dates lies in the window; null where it is open on both sides or out of sight. */
export function rangePlace({ x, left, right }: Plot, { earliest, latest }: Bounds): [number, number] | null {
  if (earliest === null && latest === null) return null;
  const start = earliest === null ? left : Math.max(left, x(startOf(earliest)));
  const end = latest === null ? right : Math.min(right, x(endOf(latest)));
  if (start >= right || end <= left || start > end) return null;
  return end - start < narrowestRange
    ? [(start + end - narrowestRange) / 2, (start + end + narrowestRange) / 2]
    : [start, end];
}
