import { useEffect } from 'react';
import { closeArticle, select, show } from './state/changes.ts';
import { go, step } from './state/navigate.ts';
import { useStore } from './state/store.ts';
import { isTyping } from './ui/keyboard.ts';

/** Keys that work everywhere: / and Ctrl-K search, Esc closes what is open, T changes between graph and table. */
export function useKeys(): void {
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (isSearchKey(event)) {
    event.preventDefault();
    document.getElementById('search')?.focus();
    return;
  }
  if (isUndoKey(event)) {
    event.preventDefault();
    step(event.shiftKey ? 'future' : 'past');
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const { view } = useStore.getState();
  if (event.key === 'Escape') go(view.article === null ? select(null) : closeArticle);
  if (event.key.toLowerCase() === 't' && !isTyping(event))
    go(show(view.view === 'table' ? 'graph' : 'table'));
}

function isUndoKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !isTyping(event);
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k') return event.ctrlKey || event.metaKey;
  return event.key === '/' && !isTyping(event);
}
