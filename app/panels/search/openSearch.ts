import { flushSync } from 'react-dom';
import { openSheet } from '../../state/device/screen.ts';
import { useStore } from '../../state/store/store.ts';

/** Puts the cursor into the search box, which a small screen keeps out of sight until then. */
export function openSearch(): void {
  if (!isInSight()) flushSync(() => openSheet('search'));
  searchInput()?.focus();
}

/** Shows what the words in the box find, as a click into it does. */
export function showFound(): void {
  openSearch();
  flushSync(() => undefined); // a box without words would show nothing
  searchInput()?.click();
}

/** An address that searches, and selects nothing, shows what it finds on a small screen too. */
export function revealSearch(): void {
  const { q, selected } = useStore.getState().view;
  if (q !== '' && selected === null && !isInSight()) openSheet('search');
}

/** The keys are for what was chosen now. Nothing else has the focus then, so that the details take it. */
export function leaveBox(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

export function searchInput(): HTMLInputElement | null {
  const input = document.getElementById('search');
  return input instanceof HTMLInputElement ? input : null;
}

function isInSight(): boolean {
  return searchInput()?.offsetParent != null;
}
