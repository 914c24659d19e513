/** What a finger on the chart is at: nobody knows yet, it draws a range, or it scrolls the page under it. */
type Swipe = 'open' | 'draws' | 'scrolls';

/** A finger that moves less than this, in pixels, has not decided. */
const slack = 6;

/** What a movement of one finger is for: to the side it draws, up or down it scrolls, as everywhere else on the page. */
export function swipeOf(across: number, down: number, canDraw: boolean): Swipe {
  if (Math.hypot(across, down) < slack) return 'open';
  return canDraw && Math.abs(across) > Math.abs(down) ? 'draws' : 'scrolls';
}

/**
 * Keeps from the brush what a finger does until it is clear that it moves to the side: the brush would stop the browser from
 * scrolling with the first pixel. Over a long bar no finger draws: it is a target to be read, and thin.
 * @returns how to stop, and whether the finger that is down scrolls
 */
export function followSwipe(svg: SVGSVGElement): { stop: () => void; isScrolling: () => boolean } {
  let swipe: Swipe = 'open';
  let start = { x: 0, y: 0 };
  const onStart = ({ touches: [touch, second] }: TouchEvent) => {
    if (!touch || second) return;
    swipe = 'open';
    start = { x: touch.clientX, y: touch.clientY };
  };
  const onMove = (event: TouchEvent) => {
    const [touch, second] = event.touches;
    if (!touch || second) return;
    if (swipe === 'open')
      swipe = swipeOf(touch.clientX - start.x, touch.clientY - start.y, !isStretch(event.target));
    if (swipe !== 'draws') event.stopPropagation();
  };
  // Once the brush has heard that the finger is lifted: what a mouse does after it is no swipe.
  const onEnd = () => void setTimeout(() => (swipe = 'open'));
  const options = { capture: true, passive: true };
  const heard = { touchstart: onStart, touchmove: onMove, touchend: onEnd, touchcancel: onEnd } as const;
  const types = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  types.forEach((type) => svg.addEventListener(type, heard[type], options));
  return {
    stop: () => types.forEach((type) => svg.removeEventListener(type, heard[type], options)),
    isScrolling: () => swipe === 'scrolls',
  };
}

function isStretch(target: EventTarget | null): boolean {
  return target instanceof SVGElement && Boolean(target.dataset['mark']?.startsWith('stretch'));
}
