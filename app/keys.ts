import { useEffect } from 'react';
import type { EntityId } from '../src/model/types.ts';
import { openSearch } from './panels/search/openSearch.ts';
import { connect, leave, show } from './state/changes.ts';
import { go, step } from './state/navigate.ts';
import { closeLegend, closeSheet, showHelp, toggleLegend } from './state/screen.ts';
import { useStore } from './state/store.ts';
import { selectedEntities } from './state/view.ts';
import { isInDialog, isTyping } from './ui/keyboard.ts';

/**
 * Keys that work everywhere: / and Ctrl-K search, ? helps, Esc closes what is open, T changes between graph and table, G
 * opens the legend, P asks how what is selected is connected. A dialog has the keyboard for itself.
 */
export function useKeys(): void {
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (isInDialog()) return;
  if (isSearchKey(event)) {
    event.preventDefault();
    openSearch();
    return;
  }
  if (isUndoKey(event)) {
    event.preventDefault();
    step(event.shiftKey ? 'future' : 'past');
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const { view } = useStore.getState();
  if (event.key === 'Escape' && !closeSheet() && !closeLegend()) go(leave);
  if (event.key.toLowerCase() === 'p' && !isTyping(event))
    askForConnections(event, selectedEntities(view.selected));
  if (event.key.toLowerCase() === 't' && !isTyping(event))
    go(show(view.view === 'table' ? 'graph' : 'table'));
  if (event.key.toLowerCase() === 'g' && !isTyping(event)) toggleLegend();
  if (event.key === '?' && !isTyping(event)) showHelp(true);
}

/** How the two that are selected are connected; from one that is, the field that asks for the other. */
function askForConnections(event: KeyboardEvent, [one, other, ...rest]: readonly EntityId[]): void {
  event.preventDefault();
  if (one !== undefined && other !== undefined && rest.length === 0) go(connect([one, other]));
  else document.getElementById('connect-to')?.focus();
}

function isUndoKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !isTyping(event);
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k') return event.ctrlKey || event.metaKey;
  return event.key === '/' && !isTyping(event);
}
