import { textWidth, nameFont } from '../model/drawing.ts';
import type { DrawnId } from '../view/drawnId.ts';
import { positionOf, type Arrangement } from './arrangement.ts';
import { pointOn, type EdgeCurve } from './edgeCurve.ts';
import { outlines } from './outlines.ts';
import type { Position } from './rect.ts';
import type { Scene, SceneEdge, SceneNode, SceneTie } from './scene.ts';
import { TIE_SIZE } from './scene.ts';

/** How far from what it means a pointer may be, in CSS pixels: a mouse, and a thumb, which hides what it is on. */
const REACH = { mouse: 6, thumb: 14 } as const;
/** A thumb finds a disc also so far beside it, in CSS pixels. */
const THUMB_DISC = 12;
/** Half of the rim lies outside of a shape, in units of the drawing. */
const RIM = 1;
/** A curve is looked at as so many straight parts. */
const PARTS = 12;

export type Pointer = keyof typeof REACH;

/**
 * What a pointer means that is at a place of the drawing, as it is drawn at a zoom: the disc that it is on; else the line
 * that is nearest, if it is near enough, before any name; else the words or the name that it is on. Null for the paper.
 */
export function hitAt(
  scene: Scene,
  arrangement: Arrangement,
  at: Position,
  { zoom, pointer }: { zoom: number; pointer: Pointer },
): DrawnId | null {
  const disc = nearest(
    scene.nodes.filter((node) => isOnDisc(node, at)),
    (node) => distance(positionOf(node), at),
  );
  if (disc) return disc.id;
  const reach = REACH[pointer] / zoom;
  const tie = scene.ties.find(({ on }) => isOnTie(arrangement, on, at, reach));
  if (tie) return tie.on;
  const line = nearestLine(scene.edges, arrangement, at, reach);
  if (line) return line.id;
  const tied = tiedAt(scene, arrangement, at, reach);
  if (tied) return tied.on;
  const words = scene.edges.find((edge) => isOnWords(edge, arrangement, at));
  if (words) return words.id;
  const name = scene.nodes.find(({ id }) => isOnName(arrangement, id, at));
  if (name) return name.id;
  return pointer === 'thumb' ? discNear(scene.nodes, at, THUMB_DISC / zoom) : null;
}

/** Within the outline of its shape: a line that passes by a corner of a diamond can be found there. */
function isOnDisc({ shape, size, ...node }: SceneNode, at: Position): boolean {
  const middle = positionOf(node);
  const outline = outlines[shape];
  const radius = size / 2 + RIM;
  if (!outline || distance(middle, at) > 1.5 * radius) return distance(middle, at) <= radius;
  const corners = outline.map(([x, y]) => ({ x: middle.x + x * radius, y: middle.y + y * radius }));
  let isInside = false;
  for (const [i, { x, y }] of corners.entries()) {
    const before = corners.at(i - 1) ?? { x, y };
    if (y > at.y === before.y > at.y) continue;
    if (at.x < x + ((before.x - x) * (at.y - y)) / (before.y - y)) isInside = !isInside;
  }
  return isInside;
}

function discNear(nodes: readonly SceneNode[], at: Position, reach: number): DrawnId | null {
  const near = nodes.filter((node) => distance(positionOf(node), at) <= reach + node.size / 2);
  return nearest(near, (node) => distance(positionOf(node), at))?.id ?? null;
}

/** The small node on a line is found as easily as a thin line is. */
function isOnTie({ curves }: Arrangement, on: DrawnId, at: Position, reach: number): boolean {
  const curve = curves.get(on);
  return curve !== undefined && distance(curve.middle, at) <= TIE_SIZE / 2 + reach / 2;
}

/** The tie whose lines are nearest, as they run from the middle of its edge to the middle of a disc. */
function tiedAt(
  { nodes, ties }: Scene,
  { curves }: Arrangement,
  at: Position,
  reach: number,
): SceneTie | null {
  const away = ({ on, third }: SceneTie) => {
    const middle = curves.get(on)?.middle;
    const ends = nodes.filter(({ id }) => third.some(({ to }) => to === id)).map(positionOf);
    return Math.min(...ends.map((end) => (middle ? distanceToPart(middle, end, at) : Infinity)));
  };
  return nearest(
    ties.filter((tie) => away(tie) <= reach),
    away,
  );
}

function nearestLine(
  edges: readonly SceneEdge[],
  { curves }: Arrangement,
  at: Position,
  reach: number,
): SceneEdge | null {
  const near = edges.flatMap((edge) => {
    const curve = curves.get(edge.id);
    const away = curve ? distanceTo(curve, at, reach + edge.width / 2) : Infinity;
    return away <= reach + edge.width / 2 ? [{ edge, away }] : [];
  });
  return nearest(near, ({ away }) => away)?.edge ?? null;
}

/** How far a place is from a line; Infinity where it is clearly farther than asked. */
function distanceTo(curve: EdgeCurve, at: Position, reach: number): number {
  const { from, to, controls } = curve;
  const ends = [from, to, ...controls];
  const isOut = (axis: 'x' | 'y') =>
    Math.min(...ends.map((end) => end[axis])) > at[axis] + reach ||
    Math.max(...ends.map((end) => end[axis])) < at[axis] - reach;
  if (isOut('x') || isOut('y')) return Infinity;
  const points = courseOf(curve);
  return Math.min(...points.slice(1).map((point, i) => distanceToPart(points[i] ?? point, point, at)));
}

/** A line as the corners of straight parts. */
function courseOf(curve: EdgeCurve): Position[] {
  const { from, to, middle, controls } = curve;
  const [first, second] = controls;
  if (!first) return [from, to];
  if (second)
    return [...courseOf(half(curve, [from, middle], first)), ...courseOf(half(curve, [middle, to], second))];
  return Array.from({ length: PARTS + 1 }, (_, i) => pointOn(curve, i / PARTS));
}

/** One of the two curves of a loop. */
function half(curve: EdgeCurve, [from, to]: readonly [Position, Position], control: Position): EdgeCurve {
  const middle = { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
  return { ...curve, from, to, middle, controls: [control] };
}

function distanceToPart(a: Position, b: Position, at: Position): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const on = Math.max(0, Math.min(1, share));
  return distance({ x: a.x + on * dx, y: a.y + on * dy }, at);
}

/** Words lie along the straight way between the ends of their line. */
function isOnWords({ id }: SceneEdge, { labels, curves, edgeFont }: Arrangement, at: Position): boolean {
  const [label, curve] = [labels.get(id), curves.get(id)];
  if (!label || !curve) return false;
  const { from, to, middle } = curve;
  const length = distance(from, to) || 1;
  const [x, y] = [at.x - middle.x - label.dx, at.y - middle.y - label.dy];
  const along = (x * (to.x - from.x) + y * (to.y - from.y)) / length;
  const across = (y * (to.x - from.x) - x * (to.y - from.y)) / length;
  const halfWidth = (textWidth(label.shown) * edgeFont) / nameFont / 2;
  return Math.abs(along) <= halfWidth && Math.abs(across) <= edgeFont / 2;
}

function isOnName({ names }: Arrangement, id: DrawnId, { x, y }: Position): boolean {
  const place = names.get(id);
  if (!place?.isShown) return false;
  const { x1, x2, y1, y2 } = place.spot.box;
  return x >= x1 && x <= x2 && y >= y1 && y <= y2;
}

function nearest<T>(all: readonly T[], away: (one: T) => number): T | null {
  const [first, ...others] = all;
  if (first === undefined) return null;
  return others.reduce((best, one) => (away(one) < away(best) ? one : best), first);
}

function distance(a: Position, b: Position): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
