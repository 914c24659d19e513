import type { PlacedBox } from '../model/separate.ts';

/** A line between two discs. */
export interface Tie {
  source: PlacedBox;
  target: PlacedBox;
}

/** What a crossing and a line through a stranger's disc weigh, in units of length of a line. */
const CROSSING = 60;
const THROUGH = 120;
/** How many of its nearest a box is tried against, and how often all are gone through. */
const NEAR = 16;
const SWEEPS = 4;
/** Less than this is not worth a move. */
const GAIN = 1;

/**
 * Lets boxes change places with near ones wherever that leaves fewer crossings, fewer lines through discs and shorter
 * lines, until none gains by it. Changes them in place.
 */
export function untangle(boxes: PlacedBox[], ties: Tie[]): void {
  const own = new Map(
    boxes.map((box) => [box, ties.filter((tie) => tie.source === box || tie.target === box)]),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const swapped = boxes.filter((box) => improve(box, boxes, ties, own));
    if (swapped.length === 0) return;
  }
}

function improve(box: PlacedBox, boxes: PlacedBox[], ties: Tie[], own: Map<PlacedBox, Tie[]>): boolean {
  const near = boxes
    .filter((other) => other !== box)
    .toSorted((a, b) => distance(a, box) - distance(b, box))
    .slice(0, NEAR);
  let better = false;
  for (const other of near) {
    const cost = () => costOf(box, boxes, ties, own) + costOf(other, boxes, ties, own);
    const before = cost();
    swap(box, other);
    if (cost() < before - GAIN) better = true;
    else swap(box, other);
  }
  return better;
}

function costOf(box: PlacedBox, boxes: PlacedBox[], ties: Tie[], own: Map<PlacedBox, Tie[]>): number {
  const mine = own.get(box) ?? [];
  const through = ties.filter((tie) => passes(tie, box)).length;
  return mine.reduce((sum, tie) => sum + tieCost(tie, boxes, ties), through * THROUGH);
}

function tieCost(tie: Tie, boxes: PlacedBox[], ties: Tie[]): number {
  const crossings = ties.filter((other) => cross(tie, other)).length;
  const through = boxes.filter((box) => passes(tie, box)).length;
  return distance(tie.source, tie.target) + crossings * CROSSING + through * THROUGH;
}

function swap(a: PlacedBox, b: PlacedBox): void {
  [a.x, a.y, b.x, b.y] = [b.x, b.y, a.x, a.y];
}

function distance(a: PlacedBox, b: PlacedBox): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether a line passes through the disc of a box that is not one of its ends. */
function passes({ source, target }: Tie, box: PlacedBox): boolean {
  if (box === source || box === target) return false;
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const along = ((box.x - source.x) * dx + (box.y - source.y) * dy) / (dx * dx + dy * dy);
  if (along <= 0 || along >= 1) return false;
  return Math.hypot(source.x + along * dx - box.x, source.y + along * dy - box.y) < box.above;
}

function cross(a: Tie, b: Tie): boolean {
  const ends = [a.source, a.target];
  if (ends.includes(b.source) || ends.includes(b.target)) return false;
  return (
    side(a.source, a.target, b.source) !== side(a.source, a.target, b.target) &&
    side(b.source, b.target, a.source) !== side(b.source, b.target, a.target)
  );
}

/** On which side of the line from a to b a point lies. */
function side(a: PlacedBox, b: PlacedBox, point: PlacedBox): boolean {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0;
}
