import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback } from 'react';
import { bringIntoView } from './bringIntoView.ts';

interface Options {
  count: number;
  /** The element that scrolls. */
  scroller: HTMLElement | null;
  keyOf: (place: number) => string;
  /** The height of an item that was not measured yet, in CSS pixels. */
  estimate: number;
  /** What stands above the first item in the scroller, in CSS pixels. */
  above?: number;
  /** The place of an item that stays in the page wherever it is scrolled to, since it has the focus; -1 = none. */
  kept: number;
  /** Put everything into the page. */
  whole: boolean;
  /** How far it is scrolled at first. */
  top?: number;
}

export interface Piece {
  place: number;
  /** The room that is left before it for items that are not in the page, in CSS pixels. */
  gap: number;
}

export interface Window {
  pieces: Piece[];
  /** The room that is left after the last piece. */
  rest: number;
  /** Measures an item, which tells its place as `data-index`. */
  measure: (element: Element | null) => void;
  /** Brings an item into the part that is seen, if it is not there. */
  scrollTo: (place: number) => void;
}

const noMeasure = () => {};

/** Which items of a long list stand in the page: those near the part that is seen, and the one with the focus. */
export function useWindow({
  count,
  scroller,
  keyOf,
  estimate,
  above = 0,
  kept,
  whole,
  top = 0,
}: Options): Window {
  // What it returns changes in place, which only a compiler for React would trip over, and none is used.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    overscan: 12,
    scrollMargin: above,
    scrollPaddingStart: above,
    initialOffset: top,
    enabled: !whole,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const near = defaultRangeExtractor(range);
        if (kept < 0 || kept >= range.count || near.includes(kept)) return near;
        return [...near, kept].toSorted((a, b) => a - b);
      },
      [kept],
    ),
  });
  if (whole) {
    const pieces = Array.from({ length: count }, (_, place) => ({ place, gap: 0 }));
    const scrollTo = (place: number) => bringIntoView(scroller?.querySelector(`[data-index="${place}"]`));
    return { pieces, rest: 0, measure: noMeasure, scrollTo };
  }
  const items = virtualizer.getVirtualItems();
  const pieces = items.map((item, i) => ({
    place: item.index,
    gap: item.start - (items[i - 1]?.end ?? above),
  }));
  const rest = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? above) - above);
  const scrollTo = (place: number) => virtualizer.scrollToIndex(place);
  return { pieces, rest, measure: virtualizer.measureElement, scrollTo };
}
