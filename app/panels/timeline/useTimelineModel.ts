import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Bounds } from '../../../src/model/edtf.ts';
import { boundsOf } from '../../../src/query/calendar.ts';
import type { Clock } from '../../../src/query/filter.ts';
import { entriesOn, extentOn, timelineOf, type Entry, type Timeline } from '../../../src/query/timeline.ts';
import { reachOf, windowOf, type Reach, type Window } from '../../../src/query/timeWindow.ts';
import { useVisibleAtAnyTime } from '../../state/selectors/visible.ts';
import { useIndex, useStore, useView } from '../../state/store/store.ts';

/** What the timeline tells, on the clock that is chosen. */
export interface TimelineModel {
  clock: Clock;
  /** Every dated statement that would be in the picture if no dates were asked for. */
  entries: readonly Entry[];
  /** From the first to the last day that the collection gives on this clock, filters aside, in whole bins. */
  whole: Reach;
  window: Window;
  /** How many bins there is room for. */
  most: number;
  timeline: Timeline;
  /** The range of dates that the graph is narrowed to. */
  range: Bounds;
}

/** A bar that is narrower can neither be hit nor told from its neighbours. */
const narrowestBar = 8;

/** Statements that would be in the picture if no dates were asked for. */
export function useEntries(): Entry[] {
  const index = useIndex();
  const clock = useView((view) => view.clock);
  const { statements } = useVisibleAtAnyTime();
  return useMemo(() => entriesOn(index, clock, statements), [index, clock, statements]);
}

/** @param width of the plot, in pixels. @returns null where the collection has no date on the clock */
export function useTimelineModel(entries: readonly Entry[], width: number): TimelineModel | null {
  const index = useIndex();
  const clock = useView((view) => view.clock);
  const [from, to, span] = useStore(useShallow(({ view }) => [view.from, view.to, view.span]));
  const most = Math.max(12, Math.floor(width / narrowestBar));
  const extent = useMemo(() => extentOn(index, clock), [index, clock]);
  const frame = useMemo(() => {
    if (!extent) return null;
    const whole = windowOf(reachOf(extent), most);
    return { whole: reachOf(whole), window: span ? windowOf(reachOf(daysOfSpan(span)), most) : whole };
  }, [extent, span, most]);
  const timeline = useMemo(() => frame && timelineOf(entries, frame.window), [entries, frame]);
  const range = useMemo(() => boundsOf(from, to), [from, to]);
  return useMemo(
    () => frame && timeline && { clock, entries, most, ...frame, timeline, range },
    [clock, entries, most, frame, timeline, range],
  );
}

function daysOfSpan([from, to]: readonly [string, string]): { from: string; to: string } {
  const { earliest, latest } = boundsOf(from, to);
  return { from: earliest ?? from, to: latest ?? to };
}
