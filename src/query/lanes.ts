import { stepOf } from './calendar.ts';
import type { Stretch } from './timeline.ts';
import type { Window } from './timeWindow.ts';

/** Stretches in lanes, so that no two lie over one another. */
export interface Lanes {
  /** From the nearest lane to the farthest; in each, from the earliest to the latest. */
  lanes: Stretch[][];
  /** Those for which there was no lane left. */
  rest: Stretch[];
}

/**
 * Puts stretches into the first lane in which the units that they touch are free.
 * @param most how many lanes there is room for
 */
export function inLanes(stretches: readonly Stretch[], window: Window, most: number): Lanes {
  const taken: [first: number, last: number][][] = [];
  const result: Lanes = { lanes: [], rest: [] };
  for (const stretch of stretches) {
    const [first, last] = stepsOf(stretch, window);
    const free = taken.findIndex((steps) => steps.every(([from, to]) => last < from || to < first));
    const lane = free === -1 ? taken.length : free;
    if (lane >= most) {
      result.rest.push(stretch);
      continue;
    }
    (taken[lane] ??= []).push([first, last]);
    (result.lanes[lane] ??= []).push(stretch);
  }
  for (const lane of result.lanes) lane.sort((a, b) => (a.earliest ?? '').localeCompare(b.earliest ?? ''));
  return result;
}

/** The first and last unit of the window that a stretch touches. */
function stepsOf({ earliest, latest }: Stretch, { from, to, unit }: Window): [first: number, last: number] {
  return [
    stepOf(earliest === null || earliest < from ? from : earliest, unit),
    stepOf(latest === null || latest > to ? to : latest, unit),
  ];
}
