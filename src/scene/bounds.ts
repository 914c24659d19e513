import { nameLineHeight } from '../model/drawing.ts';
import { union, type Rect } from './rect.ts';
import type { Placed, Scene } from './scene.ts';

/** Captions of narrow columns are lifted over one another; so much of it is kept in sight, in units of the drawing. */
const LIFT_ROOM = 6 * nameLineHeight;
/** What a view of all leaves free to the left and the right, in CSS pixels, and as a share of its width. */
const [NARROWEST_MARGIN, WIDEST_MARGIN] = [12, 36];
const SHARE_OF_WIDTH = 0.04;

/** What a view of all leaves free at its sides, in CSS pixels like its width: far out, names reach further than designed. */
export function sideMargin(width: number): number {
  return Math.max(NARROWEST_MARGIN, Math.min(WIDEST_MARGIN, width * SHARE_OF_WIDTH));
}

/**
 * What things take up together, their names as large as they are designed. Far out they are drawn larger, but then
 * most of them are left out, and the view would depend on itself. Infinite where there are none.
 */
export function boundsOf(placed: readonly Placed[]): Rect {
  const boxes = placed.map(({ position: [x, y], box: { halfWidth, above, below } }) => ({
    x1: x - halfWidth,
    x2: x + halfWidth,
    y1: y - above,
    y2: y + below,
  }));
  return union(boxes);
}

/** Everything that is drawn, as it is to be seen as a whole. */
export function fitTargets({ nodes, captions }: Scene): Placed[] {
  const lifted = captions.map(({ position, box }) => ({
    position,
    box: { ...box, above: box.above + LIFT_ROOM },
  }));
  return [...nodes, ...lifted];
}
