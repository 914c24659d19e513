/** Sideways through a bar, and to its ends. */
const steps: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Makes every bar of buttons one stop of Tab, in which arrows move, as the pattern of WAI-ARIA has it; what stands in a
 * panel or a dialog that a button of the bar opens keeps its own keys. Buttons come and go, so that it looks at each key. @returns how to stop
 */
export function followToolbars(): () => void {
  settleAll();
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('focusin', settleAll);
  return () => {
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('focusin', settleAll);
  };
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Tab') return settleAll();
  const step = steps[event.key];
  const items = step && itemsAround(document.activeElement);
  if (!items || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const at = items.findIndex((item) => item === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  items[step(at, items.length - 1)]?.focus();
}

function itemsAround(element: Element | null): HTMLElement[] | null {
  const bar = element?.closest('[role="toolbar"]');
  return bar ? itemsOf(bar) : null;
}

/** What can be pressed in a bar as it stands. */
function itemsOf(bar: Element): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')].filter(
    (item) => item.checkVisibility() && !item.closest('section, .panel, dialog'),
  );
}

/** The stop of a bar is what had the focus last, else what is open, else the first. */
function settleAll(): void {
  for (const bar of document.querySelectorAll('[role="toolbar"]')) {
    const items = itemsOf(bar);
    const stop =
      items.find((item) => item === document.activeElement) ??
      items.find((item) => item.tabIndex === 0 && item.hasAttribute('tabindex')) ??
      items.find((item) => item.hasAttribute('aria-current')) ??
      items[0];
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  }
}
