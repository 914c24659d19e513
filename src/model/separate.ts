import type { Box } from './labelBox.ts';
import { nearPairs, type Bounds, type EachNearPair } from './nearPairs.ts';

/** A box whose disc is centred at x, y. */
export interface PlacedBox extends Box {
  x: number;
  y: number;
  /** Stays where it is, whatever is in its way. */
  fixed?: boolean;
}

/** Room left between two boxes. */
export const GAP = 6;
const ROUNDS = 2000;

/** How far two boxes reach into one another on either axis, the gap included; null where they do not. */
export function overlap(a: PlacedBox, b: PlacedBox): { x: number; y: number } | null {
  const x = a.halfWidth + b.halfWidth + GAP - Math.abs(a.x - b.x);
  if (x <= 0) return null;
  const y = Math.min(a.y + a.below - b.y + b.above, b.y + b.below - a.y + a.above) + GAP;
  return y <= 0 ? null : { x, y };
}

/**
 * Moves boxes apart, each pair along the axis on which it has least to go, until none overlap. Places become whole
 * units, and boxes that are whole and apart stay as they are. Changes them in place.
 * @param rounds after so many it is left as it is, so that nobody waits
 * @returns whether all are apart, but for those that are fixed
 */
export function separate(boxes: PlacedBox[], rounds = ROUNDS): boolean {
  for (const box of boxes) {
    box.x = Math.round(box.x);
    box.y = Math.round(box.y);
  }
  const bounds = boxes.map(boundsWithGap);
  const eachPair = nearPairs(boxes.length);
  for (let round = 0; round < rounds; round++) {
    if (!push(boxes, bounds, eachPair)) return true;
    for (const [i, box] of boxes.entries()) bounds[i] = boundsWithGap(box);
  }
  return false;
}

/**
 * Pushes every two boxes that overlap apart, either side half as far as they reach into one another; whether any did
 * overlap. Two that come to overlap on the way may be left to the next round.
 */
function push(boxes: PlacedBox[], bounds: readonly Bounds[], eachPair: EachNearPair): boolean {
  let moved = false;
  eachPair(bounds, (i, j) => {
    const [a, b] = [boxes[i], boxes[j]];
    const reach = a && b && overlap(a, b);
    if (!reach || (a.fixed && b.fixed)) return;
    moved = true;
    if (reach.x < reach.y) shift(a, b, 'x', Math.ceil(reach.x / 2));
    else shift(a, b, 'y', Math.ceil(reach.y / 2));
  });
  return moved;
}

function boundsWithGap({ x, y, halfWidth, above, below }: PlacedBox): Bounds {
  const half = GAP / 2;
  return {
    left: x - halfWidth - half,
    right: x + halfWidth + half,
    top: y - above - half,
    bottom: y + below + half,
  };
}

/** Where one of the two is fixed the other goes the whole way. */
function shift(a: PlacedBox, b: PlacedBox, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] <= b[axis] ? 1 : -1;
  if (!a.fixed) a[axis] -= sign * by * (b.fixed ? 2 : 1);
  if (!b.fixed) b[axis] += sign * by * (a.fixed ? 2 : 1);
}
