import { flushSync } from 'react-dom';
import { openSheet } from '../../state/screen.ts';
import { useStore } from '../../state/store.ts';

/** Puts the cursor into the search box, which a small screen keeps out of sight until then. */
export function openSearch(): void {
  if (!isInSight()) flushSync(() => openSheet('search'));
  box()?.focus();
}

/** An address that searches, and selects nothing, shows what it finds on a small screen too. */
export function revealSearch(): void {
  const { q, selected } = useStore.getState().view;
  if (q !== '' && selected === null && !isInSight()) openSheet('search');
}

function isInSight(): boolean {
  return box()?.offsetParent != null;
}

function box(): HTMLElement | null {
  return document.getElementById('search');
}
