import { useLayoutEffect, useRef, type RefObject } from 'react';
import { type Days } from '../../../src/query/calendar.ts';
import { snapped } from '../../../src/query/timeWindow.ts';
import { settleAddress } from '../../state/store/addressBar.ts';
import { useMoving } from '../../state/device/moving.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { setDateRange } from '../../../src/view/timeActions.ts';
import { newGesture } from './gesture.ts';
import { brushOver, type BrushListener, type Place, type ShowRange } from './brush.ts';
import { placeOf, rangePlace, type Plot } from './plot.ts';
import { followSwipe } from './swipe.ts';
import type { TimelineModel } from './useTimelineModel.ts';
import { followZoom } from './zooming.ts';

/** What gestures need to know of the drawing at any time. */
export interface Stage {
  model: TimelineModel;
  plot: Plot;
  onPress: BrushListener['onPress'];
}

/** Lets pointers draw a range, press marks, zoom and move; and shows the range that is in force. */
export function useBrush(
  svg: RefObject<SVGSVGElement | null>,
  marks: RefObject<SVGGElement | null>,
  stage: Stage,
): void {
  const latest = useRef(stage);
  const show = useRef<ShowRange>(null);
  const { left, right, axis } = stage.plot;
  useLayoutEffect(() => {
    latest.current = stage;
  });
  useLayoutEffect(() => {
    if (!svg.current || !marks.current) return undefined;
    const now = () => latest.current;
    const zoom = followZoom(svg.current, now);
    const swipe = followSwipe(svg.current);
    show.current = brushOver(
      marks.current,
      { left, right, axis },
      {
        ...drawing(now, () => show.current?.(placeNow(now()))),
        isTaken: () => zoom.isPinching() || swipe.isScrolling(),
      },
    );
    show.current(placeNow(now()));
    return () => {
      zoom.stop();
      swipe.stop();
    };
  }, [svg, marks, left, right, axis]);
  const [from, to] = placeNow(stage) ?? [];
  useLayoutEffect(() => {
    show.current?.(from === undefined || to === undefined ? null : [from, to]);
  }, [from, to]);
}

/** With more statements, drawing the graph takes longer than a frame, and the range must not stick to the pointer. */
const many = 1500;

/** What happens while a range is drawn: the graph follows, and all of it is one step for undo. */
function drawing(now: () => Stage, reset: () => void) {
  let gesture = '';
  return {
    snap: (range: [number, number]): [number, number] => {
      const { x, width } = placeOf(now().plot, daysAt(range, now()));
      return [x, x + width];
    },
    patience: () => (now().model.entries.length > many ? 160 : 0),
    onBegin: () => {
      gesture = newGesture();
      useMoving.setState({ moving: true });
    },
    onRange: (range: [number, number]) => {
      const { from, to } = daysAt(range, now());
      dispatch(setDateRange({ earliest: from, latest: to }, gesture));
    },
    onPress: (mark: string | null, at: Place) => now().onPress(mark, at),
    onEnd: () => {
      settleAddress();
      useMoving.setState({ moving: false });
      reset();
    },
  };
}

function placeNow({ plot, model }: Stage): [number, number] | null {
  return rangePlace(plot, model.range);
}

/** The whole bins nearest to two places. */
function daysAt([start, end]: [number, number], { plot, model }: Stage): Days {
  const day = (place: number) => plot.x.invert(place).getTime() / 86_400_000;
  return snapped(day(start), day(end), model.window);
}
