import { useLayoutEffect, useReducer, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { arrowTarget } from '../../ui/arrowKeys.ts';
import type { TableLine } from './lines.ts';
import { fold, useTableState } from './tableState.ts';
import type { Ticking } from './useTicking.ts';

/** What can have the focus in a line. */
const stops = { tick: 'input', main: 'a, button' };
type Stop = keyof typeof stops;

interface Options {
  lines: readonly TableLine[];
  /** Of the line that Tab comes to. */
  place: number;
  setPlace: (place: number) => void;
  scroller: HTMLElement | null;
  scrollTo: (place: number) => void;
  onTick: Ticking;
}

/**
 * One line is the stop of Tab; arrows move it to another. It stays in the page when it is scrolled away, so that the focus
 * is not lost. @returns the handlers of what holds the lines
 */
export function useLineKeys({ lines, place, setPlace, scroller, scrollTo, onTick }: Options) {
  const { send, ...focus } = useFocus(scroller, place, scrollTo, setPlace);
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
  return { ...focus, onKeyDown };
}

/** Sends the focus to a line once it stands in the page, and takes it up where the element that had it is gone. */
function useFocus(
  scroller: HTMLElement | null,
  place: number,
  scrollTo: (place: number) => void,
  setPlace: (place: number) => void,
) {
  const wanted = useRef<Stop | null>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const lost = focused.current?.isConnected === false;
    const stop = wanted.current ?? (lost ? stopOf(focused.current) : null);
    wanted.current = null;
    if (!stop) return;
    const line = scroller?.querySelector(`tr[data-index="${place}"]`);
    line?.querySelector<HTMLElement>(stops[stop])?.focus({ preventScroll: true });
    scrollTo(place);
  });
  return {
    send: (stop: Stop) => {
      wanted.current = stop;
      redraw();
    },
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      focused.current = target;
      setPlace(Number(target.closest('tr')?.dataset['index']));
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}

function stopOf(element: EventTarget | null): Stop {
  return element instanceof HTMLInputElement ? 'tick' : 'main';
}

function tickRelations(lines: readonly (TableLine | undefined)[], onTick: Ticking): void {
  for (const line of lines) if (line && !line.group) onTick(line.id, true, false);
}
