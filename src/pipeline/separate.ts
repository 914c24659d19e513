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

/** Moves boxes apart, each pair along the axis on which it has least to go, until none overlap. Changes them in place. */
export function separate(boxes: PlacedBox[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    if (!push(boxes, 0.5)) return;
  }
}

/** One round of pushing every overlapping pair apart by a share of the overlap on each side; whether any did overlap. */
export function push(boxes: PlacedBox[], share: number): boolean {
  let moved = false;
  for (const [i, a] of boxes.entries()) {
    for (let j = i + 1; j < boxes.length; j++) {
      const b = boxes[j];
      const reach = b && overlap(a, b);
      if (!reach) continue;
      moved = true;
      if (reach.x < reach.y) shift(a, b, 'x', reach.x * share);
      else shift(a, b, 'y', reach.y * share);
    }
  }
  return moved;
}

function shift(a: PlacedBox, b: PlacedBox, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] <= b[axis] ? 1 : -1;
  a[axis] -= sign * by;
  b[axis] += sign * by;
}
