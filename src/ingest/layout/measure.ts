import { type PlacedBox } from '../../model/separate.ts';

/** What is measured of a drawing: numbers on which two drawings of one graph can be compared. */
export interface Measures {
  /** Pairs of edges that cross, ends in common left out. */
  crossings: number;
  /** Pairs of boxes, a disc with its name, that reach into one another. */
  overlaps: number;
  /** Pairs of discs that do. */
  discsOver: number;
  /** Discs that an edge between two others passes through. */
  through: number;
  /**
   * From 0 to 1: of the k entities that stand nearest to one that has k neighbours, the share that are its neighbours; the
   * mean over all that have any. The field's neighbourhood preservation.
   */
  neighboursKept: number;
  /** The mean length of an edge, in units of the drawing. */
  length: number;
  width: number;
  height: number;
}

/** What a crossing and an edge through a stranger's disc cost, in units of length of an edge. */
export const CROSSING_COST = 60;
export const THROUGH_COST = 120;

interface Point {
  x: number;
  y: number;
}

interface Circle extends Point {
  /** Its radius. */
  above: number;
}

interface Line {
  source: Point;
  target: Point;
}

export interface Edge {
  source: PlacedBox;
  target: PlacedBox;
}

/** Pair by pair, without any index: slow, and so a check on what is computed by one. */
export function measure(boxes: readonly PlacedBox[], edges: readonly Edge[]): Measures {
  const width = spread(boxes.flatMap(({ x, halfWidth }) => [x - halfWidth, x + halfWidth]));
  const height = spread(boxes.flatMap(({ y, above, below }) => [y - above, y + below]));
  return {
    crossings: pairs(edges, crosses),
    overlaps: pairs(boxes, (a, b) => reachInto(a, b)),
    discsOver: pairs(boxes, (a, b) => Math.hypot(a.x - b.x, a.y - b.y) < a.above + b.above),
    through: edges.reduce((sum, edge) => sum + boxes.filter((box) => passesThrough(edge, box)).length, 0),
    neighboursKept: neighboursKept(boxes, edges),
    length:
      edges.reduce(
        (sum, { source, target }) => sum + Math.hypot(source.x - target.x, source.y - target.y),
        0,
      ) / edges.length,
    width,
    height,
  };
}

/** Without the gap that is left between two. */
function reachInto(a: PlacedBox, b: PlacedBox): boolean {
  return (
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth &&
    a.y - a.above < b.y + b.below &&
    b.y - b.above < a.y + a.below
  );
}

function neighboursKept(boxes: readonly PlacedBox[], edges: readonly Edge[]): number {
  const neighbours = new Map(boxes.map((box) => [box, new Set<PlacedBox>()]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  const shares = [...neighbours].flatMap(([box, own]) => {
    if (own.size === 0) return [];
    const far = boxes.map((other, i) => ({ i, d: (other.x - box.x) ** 2 + (other.y - box.y) ** 2 }));
    const nearest = far
      .filter(({ i }) => boxes[i] !== box)
      .toSorted((a, b) => a.d - b.d)
      .slice(0, own.size);
    return [nearest.filter(({ i }) => own.has(boxes[i] ?? box)).length / own.size];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function pairs<T>(all: readonly T[], holds: (a: T, b: T) => boolean): number {
  let count = 0;
  for (const [i, a] of all.entries())
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j];
      if (b !== undefined && holds(a, b)) count++;
    }
  return count;
}

function spread(values: number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

/** Whether an edge passes through the disc of a box that is not one of its ends. */
export function passesThrough({ source, target }: Line, disc: Circle): boolean {
  if (disc === source || disc === target) return false;
  return segmentPassesThrough(source.x, source.y, target.x, target.y, disc.x, disc.y, disc.above);
}

/** Whether the line from x1, y1 to x2, y2 passes through a disc around x, y beside its ends. */
export function segmentPassesThrough(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x: number,
  y: number,
  radius: number,
): boolean {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
  if (!(along > 0 && along < 1)) return false;
  const across = x1 + along * dx - x;
  const down = y1 + along * dy - y;
  return across * across + down * down < radius * radius;
}

/** Whether two edges without an end in common cross. */
export function crosses(a: Line, b: Line): boolean {
  if (a.source === b.source || a.source === b.target || a.target === b.source || a.target === b.target)
    return false;
  const [{ x: x1, y: y1 }, { x: x2, y: y2 }, { x: x3, y: y3 }, { x: x4, y: y4 }] = [
    a.source,
    a.target,
    b.source,
    b.target,
  ];
  return segmentsCross(x1, y1, x2, y2, x3, y3, x4, y4);
}

/** Whether the line from x1, y1 to x2, y2 crosses that from x3, y3 to x4, y4. Numbers alone: it is asked so often. */
export function segmentsCross(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
  x4: number,
  y4: number,
): boolean {
  return (
    isLeft(x1, y1, x2, y2, x3, y3) !== isLeft(x1, y1, x2, y2, x4, y4) &&
    isLeft(x3, y3, x4, y4, x1, y1) !== isLeft(x3, y3, x4, y4, x2, y2)
  );
}

/** On which side of the line from x1, y1 to x2, y2 a point lies. */
function isLeft(x1: number, y1: number, x2: number, y2: number, x: number, y: number): boolean {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) > 0;
}
