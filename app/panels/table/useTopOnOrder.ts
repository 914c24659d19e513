import { useEffect, useRef } from 'react';
import { useView } from '../../state/store/store.ts';

/** Shows the first row after the order has changed: in the middle of another order one would take it for the beginning. */
export function useTopOnOrder(scroller: HTMLElement | null): void {
  const { sort, rows } = useView((view) => view);
  const order = JSON.stringify([rows, sort]);
  const shown = useRef(order);
  useEffect(() => {
    if (shown.current === order) return;
    shown.current = order;
    scroller?.scrollTo({ top: 0 });
  }, [scroller, order]);
}
