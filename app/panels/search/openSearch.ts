import { flushSync } from 'react-dom';
import { openSheet } from '../../state/screen.ts';

/** Puts the cursor into the search box, which a small screen keeps out of sight until then. */
export function openSearch(): void {
  if (!isInSight()) flushSync(() => openSheet('search'));
  box()?.focus();
}

function isInSight(): boolean {
  return box()?.offsetParent != null;
}

function box(): HTMLElement | null {
  return document.getElementById('search');
}
