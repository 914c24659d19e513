import { arrowRoom, arrowsOf, type Arrows } from './arrows.ts';
import { clipAtOutline, type Body } from './clip.ts';
import type { Position } from './rect.ts';
import type { SceneEdge } from './scene.ts';

/** How far out the loop of an edge from a node to itself goes, in units of the drawing; the next one a third farther. */
const LOOP = 1.4 * 46;
/** Discs nearer than this are taken to be this far apart. */
const NEAREST = Math.sqrt(0.02);

/** The course of an edge, in units of the drawing. */
export interface EdgeCurve {
  /** Where its line is drawn from and to. */
  start: Position;
  end: Position;
  /** Where it leaves the one outline and where it reaches the other: there its arrow has its tip. */
  from: Position;
  to: Position;
  middle: Position;
  /** The control points of its quadratic curves, which meet half way between them; none for a straight line. */
  controls: readonly Position[];
  /** In which direction it passes its middle and arrives at its end; of any length. */
  middleDirection: Position;
  endDirection: Position;
}

/** What an edge runs between. */
export interface Ends {
  source: Body;
  target: Body;
}

/** As Cytoscape draws it. Null where there is no room for it, as between two discs that lie over one another. */
export function edgeCurve(edge: SceneEdge, ends: Ends): EdgeCurve | null {
  const arrows = arrowsOf(edge);
  if (edge.source === edge.target) return courseOf(loop(ends.source.at, edge.curve), edge, ends, arrows);
  if (edge.curve === 0) return courseOf([], edge, ends, arrows);
  const control = controlPoint(edge.curve, ends);
  return control && courseOf([control], edge, ends, arrows);
}

/** Two control points above and to the left of a node. */
function loop({ x, y }: Position, number: number): Position[] {
  const reach = LOOP * (number / 3 + 1);
  return [
    { x, y: y - reach },
    { x: x - reach, y },
  ];
}

/** Aside from the middle between the two outlines. */
function controlPoint(aside: number, { source, target }: Ends): Position | null {
  const [a, b] = [clipAtOutline(source, target.at), clipAtOutline(target, source.at)];
  if (!a || !b) return null;
  const across = minus(b, a);
  const length = Math.max(NEAREST, Math.hypot(across.x, across.y));
  return {
    x: (a.x + b.x) / 2 - (across.y / length) * aside,
    y: (a.y + b.y) / 2 + (across.x / length) * aside,
  };
}

/** The course by way of its control points. */
function courseOf(
  controls: readonly Position[],
  edge: SceneEdge,
  { source, target }: Ends,
  { target: arrow, scale }: Arrows,
): EdgeCurve | null {
  const [first, last] = [controls[0] ?? target.at, controls.at(-1) ?? source.at];
  const from = clipAtOutline(source, first);
  const reached = clipAtOutline(target, last);
  if (!from || !reached) return null;
  const room = arrowRoom(arrow, edge.width, scale);
  const [to, end] = [shortened(reached, last, room.tip), shortened(reached, last, room.edge)];
  const points = [from, ...controls, end];
  return { start: from, end, from, to, controls, ...middleOf(points, to), endDirection: arrival(points, to) };
}

/** @param points of the line: its start, its control points, its end */
function middleOf(points: readonly Position[], to: Position): Pick<EdgeCurve, 'middle' | 'middleDirection'> {
  const [a, b, c, d] = points;
  if (!a || !b) return { middle: to, middleDirection: { x: 0, y: 0 } };
  if (!c) return { middle: between(between(a, a), between(b, to)), middleDirection: minus(to, a) };
  if (!d) return { middle: onCurve(a, b, c, 0.5), middleDirection: minus(c, a) };
  return { middle: between(b, c), middleDirection: minus(c, b) };
}

/** Along the last tenth of the last curve. */
function arrival(points: readonly Position[], to: Position): Position {
  const [a, b, c] = [points.at(-3), points.at(-2) ?? to, points.at(-1) ?? to];
  if (!a) return minus(to, b);
  return minus(to, onCurve(points.length > 3 ? between(a, b) : a, b, c, 0.9));
}

/** Nearer to where it comes from by so much, and never beyond that. */
function shortened(end: Position, towards: Position, by: number): Position {
  const length = distance(end, towards);
  const share = length < by ? 0.00001 : (length - by) / length;
  const { x, y } = minus(end, towards);
  return { x: towards.x + x * share, y: towards.y + y * share };
}

/** A point of an edge, as a share of the way from its start; of a loop its middle. */
export function pointOn({ from, to, controls, middle }: EdgeCurve, share: number): Position {
  const [control, other] = controls;
  if (other || share === 0.5) return middle;
  return onCurve(from, control ?? between(from, to), to, share);
}

function onCurve(a: Position, b: Position, c: Position, t: number): Position {
  const at = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
  return { x: at(a.x, b.x, c.x), y: at(a.y, b.y, c.y) };
}

function between(a: Position, b: Position): Position {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function minus(a: Position, b: Position): Position {
  return { x: a.x - b.x, y: a.y - b.y };
}

function distance(a: Position, b: Position): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
