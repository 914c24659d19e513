import { type PlacedBox, separate } from '../../model/separate.ts';

/** How the finished drawing is drawn in, a little at a time, as far as the names let it. */
const STAGES = 120;
const SHRINK = 0.97;
/** After so many stages that gain nothing it has come to its end. */
const STAGES_IN_VAIN = 12;
/** So often, while nothing is gained, the shorter side is tried. */
const SHORTER_EVERY = 3;
/** How much more than wanted the side that is to be long is stretched before: names are wide, and take it back. */
const FORESIGHT = 1.2;
/** After so many rounds names are taken to find no room. */
const SEPARATE_ROUNDS = 200;
/** How much farther apart everything goes where they find none. */
const SPREAD = 1.15;
/** So often at most, which makes room for anything. */
const SPREADS = 60;
export type Point = Pick<PlacedBox, 'x' | 'y'>;

/** Moves boxes apart, and the whole farther apart while they find no room. Changes them in place, to whole units. */
export function makeRoom(boxes: PlacedBox[]): void {
  for (let spread = 0; spread < SPREADS && !separate(boxes, SEPARATE_ROUNDS); spread++)
    for (const box of boxes) Object.assign(box, { x: box.x * SPREAD, y: box.y * SPREAD });
}

/** Turns and stretches a drawing towards width by height, which it keeps as names make way. Changes the boxes in place. */
export function shapeTo(boxes: readonly PlacedBox[], aspect: number): void {
  const { width, height } = extent(boxes);
  const isTurned = aspect !== 1 && width > height !== aspect > 1;
  const wanted = aspect > 1 ? aspect * FORESIGHT : aspect;
  const now = isTurned ? height / width : width / height;
  const stretch = Math.sqrt(wanted / (now || 1));
  for (const box of boxes) {
    const { x, y } = isTurned ? { x: box.y, y: box.x } : box;
    Object.assign(box, { x: x * stretch, y: y / stretch });
  }
}

/**
 * Draws boxes that are apart together, the longer side first, and leaves them apart: empty space costs the reader size,
 * and names must be readable with the whole graph on the screen. Changes them in place.
 */
export function tighten(boxes: PlacedBox[], aspect: number): void {
  let best = pointsOf(boxes);
  let [least, vain] = [heightOfScreen(boxes, aspect), 0];
  for (let stage = 0; stage < STAGES && vain < STAGES_IN_VAIN; stage++) {
    const { width, height } = extent(boxes);
    const isLonger = vain % SHORTER_EVERY !== SHORTER_EVERY - 1;
    const axis = width > height * aspect === isLonger ? 'x' : 'y';
    for (const box of boxes) box[axis] *= SHRINK;
    if (!separate(boxes, SEPARATE_ROUNDS)) break;
    const needed = heightOfScreen(boxes, aspect);
    vain = needed < least ? 0 : vain + 1;
    if (needed < least) [best, least] = [pointsOf(boxes), needed];
  }
  putAt(boxes, best);
}

/** The height of a pane, so many times as wide as high, that shows all of it. */
export function heightOfScreen(boxes: readonly PlacedBox[], aspect: number): number {
  const { width, height } = extent(boxes);
  return Math.max(width / aspect, height);
}

export function pointsOf(boxes: readonly PlacedBox[]): Point[] {
  return boxes.map(({ x, y }) => ({ x, y }));
}

export function putAt(boxes: readonly PlacedBox[], points: readonly Point[]): void {
  for (const [i, box] of boxes.entries()) Object.assign(box, points[i]);
}

/** By whole units, so that what is apart stays apart. */
export function centre(boxes: readonly PlacedBox[]): void {
  const { x, y } = extent(boxes);
  for (const box of boxes) Object.assign(box, { x: box.x - Math.round(x), y: box.y - Math.round(y) });
}

/** The middle and the size of the drawing. */
function extent(boxes: readonly PlacedBox[]): { x: number; y: number; width: number; height: number } {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, halfWidth, above, below } of boxes) {
    left = Math.min(left, x - halfWidth);
    right = Math.max(right, x + halfWidth);
    top = Math.min(top, y - above);
    bottom = Math.max(bottom, y + below);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
