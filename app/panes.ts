/** The panes of the page in the order in which F6 goes through them. */
const panes = [
  '.search input',
  '.canvas-focus',
  '.mirror [role="listbox"]',
  'main > :not(.status, .graph)',
  '.details',
];

/** Gives the focus to the next pane that is in sight, round again after the last; with Shift to the one before. */
export function focusNextPane(back: boolean): void {
  const there = panes
    .flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])
    .filter((pane) => pane.checkVisibility());
  const at = there.findIndex((pane) => pane.contains(document.activeElement));
  const next = there[(at + (back ? -1 : 1) + there.length + Number(back && at < 0)) % there.length];
  if (next && !next.matches('input, [tabindex]')) next.tabIndex = -1;
  next?.focus();
}
