import { useLayoutEffect, useRef } from 'react';
import type { RelationId } from '../../../src/model/types.ts';
import { useTableState } from './tableState.ts';

/** Opens the table where it was left; at the relation that is selected, if that is another one by now. */
export function useScrollMemory(
  scroller: HTMLElement | null,
  selected: RelationId | null,
  scrollToSelected: () => void,
): void {
  const latest = useRef({ selected, scrollToSelected });
  useLayoutEffect(() => {
    latest.current = { selected, scrollToSelected };
  });
  useLayoutEffect(() => {
    if (!scroller) return;
    const { left } = useTableState.getState();
    scroller.scrollTo({ top: left.top });
    if (latest.current.selected !== left.selected) latest.current.scrollToSelected();
    return () =>
      useTableState.setState({ left: { top: scroller.scrollTop, selected: latest.current.selected } });
  }, [scroller]);
}
