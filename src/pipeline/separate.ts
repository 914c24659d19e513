import type { Box } from './labelBox.ts';

/** A box whose disc is centred at x, y. */
export interface PlacedBox extends Box {
  x: number;
  y: number;
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
 */
export function separate(boxes: PlacedBox[]): void {
  for (const box of boxes) {
    box.x = Math.round(box.x);
    box.y = Math.round(box.y);
  }
  for (let round = 0; round < ROUNDS; round++) {
    if (!push(boxes, (reach) => Math.ceil(reach / 2))) return;
  }
}

/** Pushes every two boxes that overlap apart, either side as far as the reach calls for; whether any did overlap. */
export function push(boxes: PlacedBox[], distance: (reach: number) => number): boolean {
  let moved = false;
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const reach = overlap(a, b);
      if (!reach) continue;
      moved = true;
      if (reach.x < reach.y) shift(a, b, 'x', distance(reach.x));
      else shift(a, b, 'y', distance(reach.y));
    }
  }
  return moved;
}

function shift(a: PlacedBox, b: PlacedBox, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] <= b[axis] ? 1 : -1;
  a[axis] -= sign * by;
  b[axis] += sign * by;
}
