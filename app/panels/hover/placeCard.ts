import type { Rect } from '../../../src/scene/rect.ts';

/** Of a card in its pane, in CSS pixels. */
export interface Corner {
  left: number;
  top: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * Where a card lies within its pane: beneath what it tells of, else over it, else beside it, and never on it as long as the
 * pane has room on any side.
 * @param around what must not be covered, in CSS pixels of the pane
 */
export function placeCard({ width, height }: Size, pane: Size, { x1, y1, x2, y2 }: Rect): Corner {
  const across = within((x1 + x2 - width) / 2, pane.width - width);
  const down = within((y1 + y2 - height) / 2, pane.height - height);
  if (y2 + height <= pane.height) return { left: across, top: y2 };
  if (y1 - height >= 0) return { left: across, top: y1 - height };
  if (x2 + width <= pane.width) return { left: x2, top: down };
  if (x1 - width >= 0) return { left: x1 - width, top: down };
  return { left: across, top: within(y2, pane.height - height) };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
