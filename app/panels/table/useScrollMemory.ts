import { useLayoutEffect } from 'react';
import { scrolledTo, useTableState } from './tableState.ts';

/** Opens the table where it was left, at the line that is selected if there is one. */
export function useScrollMemory(scroller: HTMLElement | null, place: number): void {
  useLayoutEffect(() => {
    if (!scroller) return;
    scroller.scrollTop = scrolledTo();
    if (place > 0) lineAt(scroller, place)?.scrollIntoView({ block: 'nearest' });
    return () => useTableState.setState({ top: scroller.scrollTop });
    // Only when it opens: later on, the reader scrolls.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [scroller]);
}

/** The row of a line, where it is in the page. */
export function lineAt(table: HTMLElement, place: number): HTMLElement | null {
  return table.querySelector<HTMLElement>(`tr[data-index="${place}"]`);
}
