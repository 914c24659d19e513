/**
 * Keeps the place of the keyboard: where what has the focus goes, or can no longer be used, the nearest thing around it
 * that is still there takes the focus, so that Tab goes on from there and not from the top of the page. What knows better
 * where the focus belongs has put it there by then. @returns how to stop
 */
export function keepFocus(): () => void {
  let around: Element[] = [];
  const onFocus = ({ target }: FocusEvent) => {
    around = target instanceof Element ? ancestorsOf(target) : [];
  };
  const onUse = () => requestAnimationFrame(() => setTimeout(() => isLost() && focusNearest(around)));
  document.addEventListener('focusin', onFocus);
  document.addEventListener('click', onUse);
  return () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('click', onUse);
  };
}

function ancestorsOf(element: Element): Element[] {
  const all: Element[] = [];
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) all.push(one);
  return all;
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function focusNearest(around: readonly Element[]): void {
  const there = around.find((element) => element.isConnected && element.checkVisibility());
  if (!(there instanceof HTMLElement)) return;
  if (!there.hasAttribute('tabindex')) there.tabIndex = -1;
  there.focus({ preventScroll: true });
}
