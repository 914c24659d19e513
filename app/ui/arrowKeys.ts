import type { KeyboardEvent } from 'react';

/** Where a key leads in a list: arrows, Home, End or a page; null = not a key of ours. */
export function arrowTarget({ key }: Pick<KeyboardEvent, 'key'>, from: number, last: number): number | null {
  const clamp = (to: number) => Math.max(0, Math.min(last, to));
  switch (key) {
    case 'ArrowDown':
      return clamp(from + 1);
    case 'ArrowUp':
      return clamp(from - 1);
    case 'PageDown':
      return clamp(from + 10);
    case 'PageUp':
      return clamp(from - 10);
    case 'Home':
      return 0;
    case 'End':
      return Math.max(0, last);
    default:
      return null;
  }
}
