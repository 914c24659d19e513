import type { ShapeName } from '../model/looks.ts';
import { outlines, type Points } from './outlines.ts';
import type { Position } from './rect.ts';

/** Roundings must not let a line slip through between two sides; as a share of their length. */
const TOLERANCE = 0.001;

/** A disc, or another shape as large as one. */
export interface Body {
  shape: ShapeName;
  at: Position;
  /** Diameter with its rim, in units of the drawing. */
  size: number;
}

/**
 * Where a line from outside to the middle of a body meets its outline: of a shape with bays where it meets the first of its
 * sides, as Cytoscape has it. Null where it begins inside.
 */
export function clipAtOutline({ shape, at, size }: Body, from: Position): Position | null {
  const outline: Points | null = outlines[shape];
  if (!outline) return clipAtCircle(at, size / 2, from);
  const corners = outline.map(([x, y]) => ({ x: at.x + (x * size) / 2, y: at.y + (y * size) / 2 }));
  return intersections(corners, from, at)[0] ?? null;
}

/** Where a line crosses the sides of a polygon, in the order of its sides. */
function intersections(corners: readonly Position[], from: Position, to: Position): Position[] {
  return corners.flatMap((corner, i) =>
    meeting(from, to, corner, corners[(i + 1) % corners.length] ?? corner),
  );
}

function clipAtCircle(at: Position, radius: number, from: Position): Position | null {
  const distance = Math.hypot(at.x - from.x, at.y - from.y);
  if (distance < radius) return null;
  const share = (distance - radius) / distance;
  return { x: from.x + (at.x - from.x) * share, y: from.y + (at.y - from.y) * share };
}

/** Where two stretches of lines cross; lines beside one another never do. */
function meeting(a: Position, b: Position, c: Position, d: Position): Position[] {
  const [one, other] = [minus(b, a), minus(d, c)];
  const between = minus(a, c);
  const across = other.y * one.x - other.x * one.y;
  if (across === 0) return [];
  const along = (other.x * between.y - other.y * between.x) / across;
  const beside = (one.x * between.y - one.y * between.x) / across;
  return isWithin(along) && isWithin(beside) ? [{ x: a.x + along * one.x, y: a.y + along * one.y }] : [];
}

/** Whether so much of the way is on it. */
function isWithin(share: number): boolean {
  return share >= -TOLERANCE && share <= 1 + TOLERANCE;
}

function minus(a: Position, b: Position): Position {
  return { x: a.x - b.x, y: a.y - b.y };
}
