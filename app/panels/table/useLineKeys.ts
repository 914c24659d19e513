import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useView } from '../../state/store.ts';
import { arrowTarget } from '../../ui/arrowKeys.ts';
import type { Line } from './lines.ts';
import { fold, useTableState } from './tableState.ts';
import { lineAt } from './useScrollMemory.ts';
import type { Ticking } from './useTicking.ts';

/** What can have the focus in a line. */
const stops = { tick: 'input', main: 'a, button' };
type Stop = keyof typeof stops;

/** One line is the stop of Tab; arrows move it. It stays in the page when it is scrolled away, so that the focus is not lost. */
export function useLineKeys(lines: readonly Line[], scroller: HTMLElement | null, onTick: Ticking) {
  const [place, setPlace] = usePlace(lines);
  const { send, ...focus } = useFocus(scroller, place, setPlace);
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[place];
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const stop = stopOf(event.target);
    const to = arrowTarget(event, place, lines.length - 1);
    if (to !== null) {
      if (event.shiftKey) tickRelations([line, lines[to]], onTick);
      setPlace(to);
      send(stop);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const isOpening = event.key === 'ArrowRight';
      if (line.group && stop === 'main' && useTableState.getState().folded.has(line.id) === isOpening)
        fold(line.id, !isOpening);
      else send(isOpening ? 'main' : 'tick');
    } else if (event.key === ' ' && stop === 'main' && !line.group) {
      onTick(line.id, !useTableState.getState().ticked.has(line.id), event.shiftKey);
    } else return;
    event.preventDefault();
  };
  return { place, handlers: { ...focus, onKeyDown } };
}

/** The place of the line that Tab comes to: at first that of the selected relation. Where a line goes, the next takes its place. */
function usePlace(lines: readonly Line[]): [number, (place: number) => void] {
  const selected = useView((view) => (view.selected?.type === 'relation' ? view.selected.id : ''));
  const [at, setAt] = useState({ id: selected, place: 0 });
  const found = lines.findIndex(({ id }) => id === at.id);
  const place = found === -1 ? Math.min(at.place, lines.length - 1) : found;
  return [place, (to) => setAt({ id: lines[to]?.id ?? '', place: to })];
}

/** Sends the focus to a line once it stands in the page, and takes it up where the element that had it is gone. */
function useFocus(scroller: HTMLElement | null, place: number, setPlace: (place: number) => void) {
  const [wanted, setWanted] = useState<{ stop: Stop } | null>(null);
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (wanted) focusOn(scroller, place, wanted.stop);
  }, [scroller, place, wanted]);
  useLayoutEffect(() => {
    const lost = focused.current?.isConnected === false;
    if (lost) focusOn(scroller, place, stopOf(focused.current));
  });
  return {
    send: (stop: Stop) => setWanted({ stop }),
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      focused.current = target;
      setWanted(null);
      setPlace(Number(target.closest('tr')?.dataset['index']));
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}

function focusOn(table: HTMLElement | null, place: number, stop: Stop): void {
  const line = table && lineAt(table, place);
  line?.querySelector<HTMLElement>(stops[stop])?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: 'nearest' });
}

function stopOf(element: EventTarget | null): Stop {
  return element instanceof HTMLInputElement ? 'tick' : 'main';
}

function tickRelations(lines: readonly (Line | undefined)[], onTick: Ticking): void {
  for (const line of lines) if (line && !line.group) onTick(line.id, true, false);
}
