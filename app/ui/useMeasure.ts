import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether an element is narrower than so many CSS pixels. */
export function useIsNarrow(element: RefObject<HTMLElement | null>, limit: number): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const look = () => setNarrow(node.clientWidth < limit);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, limit]);
  return narrow;
}

/** The height of the first descendant that a selector finds, in CSS pixels, kept up to date. */
export function useHeight(container: HTMLElement | null, selector: string): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const node = container?.querySelector<HTMLElement>(selector);
    if (!node) return;
    const look = () => setHeight(node.offsetHeight);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(node);
    return () => observer.disconnect();
  }, [container, selector]);
  return height;
}
