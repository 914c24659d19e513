import type { Bounds } from '../../../src/model/edtf.ts';
import type { Bin, Entry, Stretch } from '../../../src/query/timeline.ts';
import { barWords, stretchWords } from '../../words/timeline.ts';
import { isCoarse, placeOf, type Plot } from './plot.ts';
import type { TimelineModel } from './useTimelineModel.ts';

/** Something in the drawing that can be chosen, and what choosing it narrows to. */
export interface Mark {
  key: string;
  days: Bounds;
  name: string;
  entries: readonly Entry[];
  /** Where it can be hit, in pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const narrowestStretch = 5;

/** The bins that hold something, as columns over the whole height of the bars. */
export function barMarks({ timeline }: Pick<TimelineModel, 'timeline'>, plot: Plot): Mark[] {
  const filled = timeline.bins.filter(isFilled);
  return filled.map((bin) => ({
    key: `bar ${bin.from}`,
    days: { earliest: bin.from, latest: bin.to },
    name: barWords(bin),
    entries: bin.dated,
    ...placeOf(plot, bin),
    y: plot.top,
    height: plot.axis - plot.top,
  }));
}

export function isFilled({ dated }: Bin): boolean {
  return dated.length > 0;
}

export function stretchMarks({ window }: Pick<TimelineModel, 'window'>, plot: Plot): Mark[] {
  return plot.lanes.lanes.flatMap((lane, i) =>
    lane.map((stretch) => ({
      key: stretchKey(stretch),
      days: stretch,
      name: stretchWords(stretch),
      entries: stretch.entries,
      ...stretchPlace(stretch, plot, window),
      y: plot.laneTop(i),
      height: plot.laneHeight,
    })),
  );
}

export function stretchKey({ earliest, latest }: Stretch): string {
  return `stretch ${earliest}/${latest}`;
}

/** The part of a stretch that lies in the window. */
export function stretchPlace(
  { earliest, latest }: Bounds,
  plot: Plot,
  window: TimelineModel['window'],
): { x: number; width: number } {
  const from = earliest === null || earliest < window.from ? window.from : earliest;
  const to = latest === null || latest > window.to ? window.to : latest;
  return placeOf(plot, { from, to }, narrowestStretch);
}

/** How far beside a bar a thumb still means it, in pixels. */
const beside = 14;

/** The bar that a press on the ground is nearest to, where a thumb points; none far from all. */
export function barBeside(bars: readonly Mark[], x: number): Mark | undefined {
  if (!isCoarse()) return undefined;
  const distance = (bar: Mark) => Math.abs(bar.x + bar.width / 2 - x);
  return bars.filter((bar) => distance(bar) < beside).toSorted((a, b) => distance(a) - distance(b))[0];
}
