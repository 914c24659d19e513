import { useEffect } from 'react';
import { closeArticle, select, show } from './state/changes.ts';
import { go } from './state/navigate.ts';
import { useStore } from './state/store.ts';
import { isTyping } from './ui/keyboard.ts';

/** Keys that work everywhere: Esc closes what is open, T changes between graph and table. */
export function useKeys(): void {
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { view } = useStore.getState();
  if (event.key === 'Escape') go(view.article === null ? select(null) : closeArticle);
  if (event.key.toLowerCase() === 't' && !isTyping(event))
    go(show(view.view === 'table' ? 'graph' : 'table'));
}
