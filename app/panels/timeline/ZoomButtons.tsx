import { dayNumber } from '../../../src/query/calendar.ts';
import type { Entry } from '../../../src/query/timeline.ts';
import { centredOn, reachOf, zoomed } from '../../../src/query/timeWindow.ts';
import { go } from '../../state/navigate.ts';
import { useView } from '../../state/store.ts';
import { showReach } from '../../state/timeChanges.ts';
import { words } from '../../words/catalogue.ts';
import type { Line } from './useLine.ts';

/** Nearer, farther, everything; and where there is more beyond the window, the way to it. */
export function ZoomButtons({ line }: { line: Line }) {
  const isZoomed = useView((view) => view.span !== null);
  return (
    <div role="group" aria-label={words.timeline.zoom}>
      <button
        type="button"
        onClick={() => zoomBy(line, 1 / 2)}
        disabled={!isZoomed}
        aria-label={words.timeline.zoomOut}
      >
        −
      </button>
      <button type="button" onClick={() => zoomBy(line, 2)} aria-label={words.timeline.zoomIn}>
        +
      </button>
      <button
        type="button"
        className="whole"
        onClick={() => go(showReach(null, line.most))}
        disabled={!isZoomed}
      >
        {words.timeline.whole}
      </button>
    </div>
  );
}

/** To the nearest statement that lies beyond the window on one side. */
export function Beyond({ line, side }: { line: Line; side: 'earlier' | 'later' }) {
  const hideUndated = useView((view) => view.hideUndated);
  const entries = line.timeline[side].filter(({ own }) => own || !hideUndated);
  const day = nearestDay(entries, side);
  if (day === null) return null;
  const show = () => go(showReach(centredOn(dayNumber(day), reachOf(line.window), line.whole), line.most));
  return (
    <button type="button" className="quiet" onClick={show}>
      {words.timeline[side](entries.length.toLocaleString())}
    </button>
  );
}

export function zoomBy(line: Line, factor: number): void {
  const reach = reachOf(line.window);
  go(showReach(zoomed(reach, factor, middleOf(line), line.whole), line.most));
}

/** What a zoom keeps in its place: the middle of the range where that is in sight, else of the tallest bar, else of all. */
function middleOf({ range: { earliest, latest }, window, timeline: { bins } }: Line): number {
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
