import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import { searchInput } from './openSearch.ts';

interface Fetched {
  combobox: ReactElement | null;
  failed: boolean;
  /** The words for which Enter was pressed in the plain box: what is marked first is opened when it is found. */
  entered: string | null;
}

/** What makes a field offer what it finds, which is more than a first page should wait for. */
export const useFetched = create<Fetched>(() => ({
  combobox: null,
  failed: false,
  entered: null,
}));

/** When the page stands, it is fetched also for those who have not turned to it; in milliseconds. */
const later = 2000;

/** Whether letters are being put together, as in Chinese or with an accent: a field that goes away then would lose them. */
let composing = false;

export function compose(begins: boolean): void {
  composing = begins;
  if (!begins) void fetchCombobox();
}

/** @returns how to give it up */
export function fetchComboboxLater(): () => void {
  const timer = setTimeout(() => void fetchCombobox(), later);
  return () => clearTimeout(timer);
}

/** Puts the box that offers what it finds in the place of the plain one, with the cursor where it is. */
export async function fetchCombobox(): Promise<void> {
  try {
    const { SearchCombobox } = await import('./SearchCombobox.tsx');
    if (composing || useFetched.getState().combobox) return;
    keepingCursor(() => useFetched.setState({ combobox: <SearchCombobox />, failed: false }));
  } catch {
    useFetched.setState({ failed: true });
  }
}

function keepingCursor(change: () => void): void {
  const before = searchInput();
  const hadFocus = before !== null && before === document.activeElement;
  flushSync(change);
  const now = searchInput();
  if (!hadFocus || !now) return;
  now.focus({ preventScroll: true });
  now.setSelectionRange(before.selectionStart, before.selectionEnd);
}
