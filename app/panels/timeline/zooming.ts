import { heldBy, moved, reachOf, zoomed, type Reach } from '../../../src/query/timeWindow.ts';
import { showReach } from '../../../src/view/timeActions.ts';
import { newGesture } from './gesture.ts';
import { dispatch } from '../../state/store/navigate.ts';
import type { Plot } from './plot.ts';
import type { TimelineModel } from './useTimelineModel.ts';

/** What a gesture needs to know of the drawing at any time. */
interface Stage {
  model: TimelineModel;
  plot: Plot;
}

/** Milliseconds after which a turn of the wheel begins a new movement. */
const rest = 250;

/**
 * Zooms and moves the window of time: a wheel with Ctrl, or two fingers on a touchpad, zooms; a wheel to the side moves;
 * two fingers on a screen do both. Not by d3-zoom: the address holds the window in whole bins, with which a free transform
 * would have to be kept in step, and d3-brush throws on touches that it is told to ignore. Between events the reach is kept finer than the bins, so that small turns add up.
 * @returns how to stop, and whether two fingers are at it
 */
export function followZoom(
  svg: SVGSVGElement,
  stage: () => Stage,
): { stop: () => void; isPinching: () => boolean } {
  const stopWheel = followWheel(svg, stage);
  const pinch = followPinch(svg, stage);
  return { stop: () => [stopWheel, pinch.stop].forEach((stop) => stop()), isPinching: pinch.isPinching };
}

function followWheel(svg: SVGSVGElement, stage: () => Stage): () => void {
  let held: { reach: Reach; at: number; gesture: string } | null = null;
  const onWheel = (event: WheelEvent) => {
    const { model, plot } = stage();
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (!event.ctrlKey && Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
    event.preventDefault();
    const fresh = !held || event.timeStamp - held.at > rest;
    const { reach, gesture } =
      fresh || !held ? { reach: reachOf(model.window), gesture: newGesture() } : held;
    const length = reach.end - reach.start;
    const next = event.ctrlKey
      ? zoomed(reach, factorOf(event), dayAt(shareAt(event.clientX, svg, plot), reach), model.whole)
      : moved(reach, (sideways / (plot.right - plot.left)) * length, model.whole);
    held = { reach: next ?? model.whole, at: event.timeStamp, gesture };
    dispatch(showReach(next, model.most, gesture));
  };
  svg.addEventListener('wheel', onWheel, { passive: false });
  return () => svg.removeEventListener('wheel', onWheel);
}

/** A notch of a wheel doubles at most; touchpads send many small steps. */
function factorOf({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 24;
  return 2 ** Math.max(-1, Math.min(1, -pixels / 100));
}

/** The days that two fingers hold. */
interface Pinch {
  days: [number, number];
  gesture: string;
}

function followPinch(
  svg: SVGSVGElement,
  stage: () => Stage,
): { stop: () => void; isPinching: () => boolean } {
  let pinch: Pinch | null = null;
  let brushing = false;
  // Before the brush hears of them: it would draw a range between the two fingers.
  const onTouch = (event: TouchEvent) => {
    const fingers = [...event.touches].filter(({ target }) => target instanceof Node && svg.contains(target));
    if (fingers.length >= 2) {
      pinch = pinched(placesOf(fingers, svg, stage().plot), pinch, event.type !== 'touchmove', stage());
      event.preventDefault();
      event.stopPropagation();
    } else if (pinch) {
      // A brush that began with the first finger must hear that the last one is lifted.
      if (fingers.length > 0 || !brushing) event.stopPropagation();
      if (fingers.length === 0) setTimeout(() => (pinch = null));
    } else brushing = fingers.length > 0;
  };
  const types = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  const options = { capture: true, passive: false };
  types.forEach((type) => svg.addEventListener(type, onTouch, options));
  return {
    stop: () => types.forEach((type) => svg.removeEventListener(type, onTouch, options)),
    isPinching: () => pinch !== null,
  };
}

/** Takes hold of the days under two fingers, or moves those that they hold. */
function pinched(places: [number, number], held: Pinch | null, anew: boolean, { model }: Stage): Pinch {
  if (!held || anew) {
    const reach = reachOf(model.window);
    return {
      days: [dayAt(places[0], reach), dayAt(places[1], reach)],
      gesture: held?.gesture ?? newGesture(),
    };
  }
  dispatch(showReach(heldBy(held.days, places, model.whole), model.most, held.gesture));
  return held;
}

/** Where the two outer fingers are, as shares of the width. */
function placesOf(fingers: readonly Touch[], svg: SVGSVGElement, plot: Plot): [number, number] {
  const places = fingers.map(({ clientX }) => shareAt(clientX, svg, plot));
  return [Math.min(...places), Math.max(...places)];
}

function shareAt(clientX: number, svg: SVGSVGElement, { left, right }: Plot): number {
  return (clientX - svg.getBoundingClientRect().left - left) / (right - left);
}

/** The day number at a share of the width, with its fraction. */
function dayAt(share: number, { start, end }: Reach): number {
  return start + share * (end - start);
}
