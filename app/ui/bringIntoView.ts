type Block = 'nearest' | 'center' | 'start';

/**
 * Scrolls what holds an element, up to the page itself, until it is seen. Unlike `scrollIntoView` it never moves the page
 * around a frame, which belongs to somebody else.
 */
export function bringIntoView(element: Element | null | undefined, block: Block = 'nearest'): void {
  if (!element) return;
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (scrolls(box)) box.scrollTop += distance(roomOf(element), frameOf(box), block);
  }
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight) return false;
  return box === document.scrollingElement || /auto|scroll/.test(getComputedStyle(box).overflowY);
}

/** With what its style keeps free around it. */
function roomOf(element: Element): { top: number; bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  return {
    top: top - (parseFloat(scrollMarginTop) || 0),
    bottom: bottom + (parseFloat(scrollMarginBottom) || 0),
  };
}

function frameOf(box: Element): { top: number; bottom: number } {
  if (box === document.scrollingElement) return { top: 0, bottom: innerHeight };
  const top = box.getBoundingClientRect().top + box.clientTop;
  return { top, bottom: top + box.clientHeight };
}

/** How far a box is to be scrolled on, in pixels. */
function distance(
  { top, bottom }: { top: number; bottom: number },
  frame: { top: number; bottom: number },
  block: Block,
): number {
  if (block === 'start') return top - frame.top;
  if (block === 'center') return (top + bottom - frame.top - frame.bottom) / 2;
  const [above, below] = [top - frame.top, bottom - frame.bottom];
  if (above >= 0 === below <= 0) return 0; // seen, or larger than what holds it
  return Math.abs(above) < Math.abs(below) ? above : below;
}
