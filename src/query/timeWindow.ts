import {
  countOf,
  dayNumber,
  daysOf,
  isoDay,
  plainDate,
  stepOf,
  units,
  wholeUnits,
  type Days,
  type Unit,
} from './calendar.ts';

/** A stretch of the timeline in day numbers, half-open; between days while a gesture goes on. */
export interface Reach {
  start: number;
  end: number;
}

/** What a timeline shows: whole units, and which. */
export interface Window extends Days {
  unit: Unit;
}

/** A window is never shorter, so that a day has days beside it. */
const fewestDays = 7;

/** The finest unit of which no more than so many touch the days. */
export function unitFor(days: Days, most: number): Unit {
  return units.find((unit) => countOf(days, unit) <= most) ?? 'century';
}

/** The whole units that hold a reach, as fine as fit. @param most how many there is room for */
export function windowOf(reach: Reach, most: number): Window {
  const { start, end } = reach.end - reach.start < fewestDays ? around(middleOf(reach), fewestDays) : reach;
  const days = { from: isoDay(start), to: isoDay(Math.ceil(end) - 1) };
  const unit = unitFor(days, most);
  return { ...wholeUnits(days, unit), unit };
}

/** A window as the address spells it. */
export function spanOfWindow({ from, to, unit }: Window): [from: string, to: string] {
  return [plainDate(from, unit), plainDate(to, unit)];
}

export function reachOf({ from, to }: Days): Reach {
  return { start: dayNumber(from), end: dayNumber(to) + 1 };
}

/**
 * Zooms about a day that keeps its place.
 * @param factor over 1 = nearer. @returns null where everything is seen again
 */
export function zoomed(reach: Reach, factor: number, about: number, whole: Reach): Reach | null {
  const length = Math.max(fewestDays, (reach.end - reach.start) / factor);
  if (length >= whole.end - whole.start) return null;
  const share = Math.max(0, Math.min(1, (about - reach.start) / (reach.end - reach.start)));
  const start = about - share * length;
  return within({ start, end: start + length }, whole);
}

/** Moves by so many days, no farther than the whole goes. */
export function moved({ start, end }: Reach, by: number, whole: Reach): Reach {
  return within({ start: start + by, end: end + by }, whole);
}

/** A reach of the same length, so that a day stands in its middle. */
export function centredOn(day: number, { start, end }: Reach, whole: Reach): Reach {
  return within(around(day + 0.5, end - start), whole);
}

/** The reach in which two days stand at two places, as fingers hold them. @param places shares of the width, from 0 to 1 */
export function heldBy(
  days: readonly [number, number],
  places: readonly [number, number],
  whole: Reach,
): Reach | null {
  const length = (days[1] - days[0]) / (places[1] - places[0]);
  if (!Number.isFinite(length) || length <= 0) return null;
  const start = days[0] - places[0] * length;
  return zoomed({ start, end: start + length }, 1, days[0], whole);
}

/**
 * The whole units nearest to two moments, one at least, inside the window.
 * @param start, end day numbers with their fractions
 */
export function snapped(start: number, end: number, { from, to, unit }: Window): Days {
  const [first, last] = [nearestStart(start, unit), nearestStart(end, unit) - 1];
  const middle = stepOf(isoDay((start + end) / 2), unit);
  const inside = (step: number) => Math.max(stepOf(from, unit), Math.min(stepOf(to, unit), step));
  const [a, b] = first <= last ? [first, last] : [middle, middle];
  return { from: daysOf(inside(a), unit).from, to: daysOf(inside(b), unit).to };
}

/** The unit whose beginning is nearest. */
function nearestStart(day: number, unit: Unit): number {
  const step = stepOf(isoDay(day), unit);
  const { from, to } = daysOf(step, unit);
  return day - dayNumber(from) < dayNumber(to) + 1 - day ? step : step + 1;
}

function within({ start, end }: Reach, whole: Reach): Reach {
  const shift = start < whole.start ? whole.start - start : Math.min(0, whole.end - end);
  return { start: start + shift, end: end + shift };
}

function around(middle: number, length: number): Reach {
  const start = Math.floor(middle - length / 2);
  return { start, end: start + length };
}

function middleOf({ start, end }: Reach): number {
  return (start + end) / 2;
}
