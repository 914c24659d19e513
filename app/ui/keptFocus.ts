/** What lay around what had the focus last, from near to far; empty while nothing has had it. */
let around: Element[] = [];

/**
 * Keeps the place of the keyboard: where what has the focus goes, or can no longer be used, the nearest thing around it
 * that is still there takes the focus, so that Tab goes on from there and not from the top of the page. What knows better
 * where the focus belongs has put it there by then. @returns how to stop
 */
export function keepFocus(): () => void {
  document.addEventListener('focusin', onFocus);
  document.addEventListener('click', onUse);
  document.addEventListener('pointerdown', onPointer, true);
  document.addEventListener('keydown', onKey, true);
  return () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('click', onUse);
    document.removeEventListener('pointerdown', onPointer, true);
    document.removeEventListener('keydown', onKey, true);
    around = [];
  };
}

/** Whether something had the focus, and nothing has it now. */
export function isFocusLost(): boolean {
  return around.length > 0 && isNowhere();
}

/** A panel that takes the focus has a ring for keys alone; browsers give it one also after a tap on the drawing. */
function onPointer(): void {
  document.documentElement.dataset['by'] = 'hand';
}

function onKey(): void {
  delete document.documentElement.dataset['by'];
}

function onFocus({ target }: FocusEvent): void {
  around = target instanceof Element ? ancestorsOf(target) : [];
}

function onUse(): void {
  requestAnimationFrame(() => setTimeout(() => isNowhere() && focusNearest()));
}

function ancestorsOf(element: Element): Element[] {
  const all: Element[] = [];
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) all.push(one);
  return all;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function focusNearest(): void {
  const there = around.find((element) => element.isConnected && element.checkVisibility());
  if (!(there instanceof HTMLElement)) return;
  if (!there.hasAttribute('tabindex')) there.tabIndex = -1;
  there.focus({ preventScroll: true });
}
