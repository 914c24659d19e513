import { useEffect } from 'react';
import type { EntityId } from '../src/model/types.ts';
import { openSearch } from './panels/search/openSearch.ts';
import { connect, closeTop, show } from '../src/view/actions.ts';
import { dispatch, redo, undo } from './state/store/navigate.ts';
import { closeLegend, closeSheet, showHelp, toggleLegend } from './state/device/screen.ts';
import { useStore } from './state/store/store.ts';
import { selectedEntities } from '../src/view/view.ts';
import { isInDialog, isInText, isTyping } from './ui/keyboard.ts';

/** What comes a little later than the page: how F6 and bars of buttons are gone through. */
let panes: typeof import('./panes.ts') | null = null;

/**
 * Keys that work everywhere: / and Ctrl-K search, F6 goes from part to part and at the end to the browser’s own, ? helps, Esc closes what is open, T changes
 * between graph and table, G opens the legend, P asks how what is selected is connected. A dialog has the keyboard for itself.
 */
export function useKeys(): void {
  useEffect(() => {
    addEventListener('keydown', onKey);
    const stop = followLater();
    return () => {
      removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
}

/** Without it Tab goes through every button, and F6 is the browser’s. @returns how to stop */
function followLater(): () => void {
  let stop: (() => void) | null = null;
  let ended = false;
  void import('./panes.ts').then(
    (all) => {
      if (ended) return;
      panes = all;
      stop = all.followToolbars();
    },
    () => undefined,
  );
  return () => {
    ended = true;
    stop?.();
  };
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
    if (event.shiftKey) redo();
    else undo();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const { view } = useStore.getState();
  if (event.key === 'Escape' && !closeSheet() && !closeLegend()) dispatch(closeTop);
  if (event.key === 'F6') {
    if (panes?.focusNextPane(event.shiftKey)) event.preventDefault();
    return;
  }
  if (isTyping(event)) return;
  const act = {
    p: () => askForConnections(selectedEntities(view.selected)),
    t: () => dispatch(show(view.view === 'table' ? 'graph' : 'table')),
    g: toggleLegend,
    '?': () => showHelp(true),
  }[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
}

/** How the two that are selected are connected; from one that is, the field that asks for the other. */
function askForConnections([one, other, ...rest]: readonly EntityId[]): void {
  if (one !== undefined && other !== undefined && rest.length === 0) dispatch(connect([one, other]));
  else document.getElementById('connect-to')?.focus();
}

function isUndoKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !isTyping(event);
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k') return event.ctrlKey || event.metaKey;
  return event.key === '/' && !isInText(event);
}
