import type { Box } from './labelBox.ts';

/** A box whose disc is centred at x, y. */
export interface PlacedBox extends Box {
  x: number;
  y: number;
  /** Stays where it is, whatever is in its way. */
  fixed?: boolean;
}

/** Room left between two boxes. */
const GAP = 6;
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
 */
export function separate(boxes: PlacedBox[], rounds = ROUNDS): void {
  for (const box of boxes) {
    box.x = Math.round(box.x);
    box.y = Math.round(box.y);
  }
  for (let round = 0; round < rounds; round++) {
    if (!push(boxes, (reach) => Math.ceil(reach / 2))) return;
  }
}

/** Pushes every two boxes that overlap apart, either side as far as the reach calls for; whether any did overlap. */
export function push(boxes: PlacedBox[], distance: (reach: number) => number): boolean {
  let moved = false;
  for (const [i, a] of boxes.entries()) {
    for (let j = i + 1; j < boxes.length; j++) {
      const b = boxes[j];
      const reach = b && overlap(a, b);
      if (!reach || (a.fixed && b.fixed)) continue;
      moved = true;
      if (reach.x < reach.y) shift(a, b, 'x', distance(reach.x));
      else shift(a, b, 'y', distance(reach.y));
    }
  }
  return moved;
}

/** Where one of the two is fixed the other goes the whole way. */
function shift(a: PlacedBox, b: PlacedBox, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] <= b[axis] ? 1 : -1;
  if (!a.fixed) a[axis] -= sign * by * (b.fixed ? 2 : 1);
  if (!b.fixed) b[axis] += sign * by * (a.fixed ? 2 : 1);
}
