import { brushX, type BrushBehavior, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { isCoarse, type Plot } from './plot.ts';

type Range = [from: number, to: number];

/** A place in the drawing, or on the page, in pixels. */
export interface Place {
  x: number;
  y: number;
}

/** What a brush asks and tells, in pixels of the drawing. */
export interface BrushListener {
  /** The ends of whole bins nearest to a range. */
  snap: (range: Range) => Range;
  /** A range was drawn as far as this; told while it is drawn, and once more when the pointer is lifted. */
  onRange: (range: Range) => void;
  /** Pressed without dragging. @param mark the key of what was pressed; null = the ground. @param at pixels from the upper left */
  onPress: (mark: string | null, at: Place) => void;
  /** Milliseconds that the pointer must rest before a range is told; 0 = every frame. */
  patience: () => number;
  /** A range begins to be drawn; a press or a finger that scrolls begins none, and nothing moves for it. */
  onBegin: () => void;
  onEnd: () => void;
  /** Whether the movement belongs to something else, such as two fingers or a finger that scrolls. */
  isTaken: () => boolean;
}

/** Shows a range; null = none. */
export type ShowRange = (range: Range | null) => void;

/** A pointer that moves less than this, in pixels, presses and does not drag. */
const slack = 4;

/** Lets mouse and finger draw a range. @param group holds the marks, which lie between the range and its ends */
export function brushOver(
  group: SVGGElement,
  { left, right, axis }: Pick<Plot, 'left' | 'right' | 'axis'>,
  listener: BrushListener,
): ShowRange {
  const brush = brushX<undefined>()
    .extent([
      [left, 0],
      [right, axis],
    ])
    .handleSize(isCoarse() ? 26 : 10)
    .keyModifiers(false);
  const root = select<SVGGElement, undefined>(group).call(brush);
  root.style('touch-action', 'pan-y');
  root.select('.selection').lower();
  root.select('.overlay').lower();
  const show: ShowRange = (range) => brush.move(root, range);
  follow(brush, listener, show);
  return show;
}

/** Where a movement began, in pixels of the page. */
interface Start extends Place {
  target: EventTarget | null;
}

function follow(brush: BrushBehavior<undefined>, listener: BrushListener, show: ShowRange): void {
  let start: Start = { x: 0, y: 0, target: null };
  let drawn: Range | null = null;
  const later = whenResting(() => drawn && listener.onRange(drawn));
  brush.on('start', ({ sourceEvent }: D3BrushEvent<undefined>) => {
    if (!isPointing(sourceEvent)) return;
    start = { ...pointOf(sourceEvent), target: sourceEvent.target };
    drawn = null;
  });
  brush.on('brush', ({ sourceEvent, selection }: D3BrushEvent<undefined>) => {
    if (!isPointing(sourceEvent) || listener.isTaken() || !selection) return;
    const { x, y } = pointOf(sourceEvent);
    if (!drawn && Math.hypot(x - start.x, y - start.y) < slack) return;
    if (!drawn) listener.onBegin();
    drawn = listener.snap([Number(selection[0]), Number(selection[1])]);
    show(drawn);
    later.in(listener.patience());
  });
  brush.on('end', ({ sourceEvent }: D3BrushEvent<undefined>) => {
    if (!isPointing(sourceEvent)) return;
    later.cancel();
    if (drawn) listener.onRange(drawn);
    else if (!listener.isTaken() && sourceEvent.type !== 'touchcancel') press(start, listener);
    listener.onEnd();
  });
}

/** Does something in the next frame, or after so many milliseconds without another call. */
function whenResting(act: () => void): { in: (milliseconds: number) => void; cancel: () => void } {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return {
    in: (milliseconds) => {
      cancel();
      if (milliseconds === 0) frame = requestAnimationFrame(act);
      else timer = setTimeout(act, milliseconds);
    },
    cancel,
  };
}

/** Movements by a pointer; the brush also tells of those that the program makes. */
function isPointing(event: unknown): event is MouseEvent | TouchEvent {
  return event instanceof MouseEvent || (typeof TouchEvent === 'function' && event instanceof TouchEvent);
}

const nowhere = { clientX: 0, clientY: 0 };

function pointOf(event: MouseEvent | TouchEvent): Place {
  const { clientX, clientY } = 'changedTouches' in event ? (event.changedTouches[0] ?? nowhere) : event;
  return { x: clientX, y: clientY };
}

/** What lies under an end of the range is meant where the end is not dragged; the range itself is only dragged. */
function press({ x, y, target }: Start, { onPress }: BrushListener): void {
  if (!(target instanceof SVGElement)) return;
  const isEnd = target.classList.contains('handle');
  const under = isEnd ? document.elementsFromPoint(x, y) : [target];
  const mark = under.map(keyOf).find((key) => key !== undefined);
  if (mark === undefined && !target.classList.contains('overlay')) return;
  const { left = 0, top = 0 } = target.ownerSVGElement?.getBoundingClientRect() ?? {};
  onPress(mark ?? null, { x: x - left, y: y - top });
}

function keyOf(element: Element): string | undefined {
  return element instanceof SVGElement ? element.dataset['mark'] : undefined;
}
