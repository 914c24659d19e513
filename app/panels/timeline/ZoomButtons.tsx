import { dayNumber } from '../../../src/query/calendar.ts';
import type { Entry } from '../../../src/query/timeline.ts';
import { centredOn, reachOf, zoomed } from '../../../src/query/timeWindow.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { showReach } from '../../../src/view/timeActions.ts';
import { timelineTexts } from '../../words/texts/timeline.ts';
import type { TimelineModel } from './useTimelineModel.ts';
import { figure } from '../../words/figures.ts';

/** Nearer, farther, everything; and where there is more beyond the window, the way to it. */
export function ZoomButtons({ model }: { model: TimelineModel }) {
  const isZoomed = useView((view) => view.span !== null);
  return (
    <div role="group" aria-label={timelineTexts.zoom}>
      <button
        type="button"
        onClick={() => zoomBy(model, 1 / 2)}
        disabled={!isZoomed}
        aria-label={timelineTexts.zoomOut}
      >
        −
      </button>
      <button type="button" onClick={() => zoomBy(model, 2)} aria-label={timelineTexts.zoomIn}>
        +
      </button>
      <button
        type="button"
        className="whole"
        onClick={() => dispatch(showReach(null, model.most))}
        disabled={!isZoomed}
      >
        {timelineTexts.whole}
      </button>
    </div>
  );
}

/** To the nearest statement that lies beyond the window on one side. */
export function Beyond({ model, side }: { model: TimelineModel; side: 'earlier' | 'later' }) {
  const entries = model.timeline[side];
  const day = nearestDay(entries, side);
  if (day === null) return null;
  const show = () =>
    dispatch(showReach(centredOn(dayNumber(day), reachOf(model.window), model.whole), model.most));
  return (
    <button type="button" className="quiet" onClick={show}>
      {timelineTexts[side](figure(entries.length))}
    </button>
  );
}

export function zoomBy(model: TimelineModel, factor: number): void {
  const reach = reachOf(model.window);
  dispatch(showReach(zoomed(reach, factor, middleOf(model), model.whole), model.most));
}

/** What a zoom keeps in its place: the middle of the range where that is in sight, else of the tallest bar, else of all. */
function middleOf({ range: { earliest, latest }, window, timeline: { bins } }: TimelineModel): number {
  const [from, to] = [earliest ?? window.from, latest ?? window.to];
  const isRange = (earliest !== null || latest !== null) && from <= window.to && to >= window.from;
  const tallest = bins.reduce<(typeof bins)[number] | null>(
    (a, b) => (b.dated.length > (a?.dated.length ?? 0) ? b : a),
    null,
  );
  const { start, end } = reachOf(isRange ? { from, to } : (tallest ?? window));
  return (start + end) / 2;
}

function nearestDay(entries: readonly Entry[], side: 'earlier' | 'later'): string | null {
  const days = entries
    .map(({ earliest, latest }) => (side === 'earlier' ? latest : earliest))
    .filter((day) => day !== null)
    .toSorted();
  return (side === 'earlier' ? days.at(-1) : days[0]) ?? null;
}
