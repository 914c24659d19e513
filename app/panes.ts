export { followToolbars } from './ui/toolbars.ts';

/** The parts of the page in the order in which F6 goes through them, which is that of Tab and of the screen. */
const panes = [
  '.search input',
  '.mirror [role="listbox"]',
  '.canvas-focus',
  'main > :not(.status, .graph)',
  '.details',
  '.narrowing',
];

/**
 * Gives the focus to the next part that is in sight, with Shift to the one before. @returns false after the last, where the
 * key is the browser’s own, which goes on to its address bar, and the next time begins anew
 */
export function focusNextPane(back: boolean): boolean {
  const there = panes
    .flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])
    .filter((pane) => pane.checkVisibility());
  const at = there.findIndex((pane) => pane.contains(document.activeElement));
  const next = there.at(at < 0 ? Number(back) * -1 : at + (back ? -1 : 1));
  const isPast = at >= 0 && (back ? at === 0 : at === there.length - 1);
  if (!next || isPast) return false;
  if (!next.matches('input, [tabindex]')) next.tabIndex = -1;
  next.focus();
  return true;
}
