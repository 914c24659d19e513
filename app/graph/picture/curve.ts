import type { EdgeSingular, Position } from 'cytoscape';

/** The line of an edge in units of the drawing. */
export interface Curve {
  /** Where its arrows stand. */
  start: Position;
  end: Position;
  middle: Position;
  /** Control points of quadratic curves, or corners; none for a straight line. */
  between: readonly Position[];
  curved: boolean;
}

/** As Cytoscape computes it; without a screen every line is straight. Null where it has no place, as between two discs that lie over one another. */
export function curveOf(edge: EdgeSingular): Curve | null {
  const [start, end, middle] = [edge.sourceEndpoint(), edge.targetEndpoint(), edge.midpoint()];
  if (![start, end, middle].every(isPlace)) return null;
  const controls = edge.controlPoints() ?? [];
  const between = controls.length > 0 ? controls : (edge.segmentPoints() ?? []);
  return { start, end, middle, between, curved: controls.length > 0 };
}

/** The directions in which the curve arrives at its end, passes its middle and leaves its start backwards. */
export function directions({ start, end, middle, between, curved }: Curve) {
  const first = between[0];
  const last = between.at(-1);
  if (first === undefined || last === undefined) return along(start, middle, end);
  if (!curved) return { start: minus(start, first), middle: minus(last, first), end: minus(end, last) };
  return {
    start: minus(start, quadratic(start, first, meeting(between, 0, end), 0.1)),
    middle: between.length === 1 ? minus(end, start) : minus(last, first),
    end: minus(end, quadratic(meeting(between, between.length - 2, start), last, end, 0.9)),
  };
}

/** The line as the `d` of a path, a little shorter at its ends. */
export function pathOf(curve: Curve, shorterBy: { start: number; end: number }): string {
  const { between, curved } = curve;
  const start = nearer(curve.start, between[0] ?? curve.end, shorterBy.start);
  const end = nearer(curve.end, between.at(-1) ?? curve.start, shorterBy.end);
  const from = `M${place(start)}`;
  if (!curved) return [from, ...[...between, end].map((point) => `L${place(point)}`)].join('');
  const arcs = between.map((control, i) => {
    const to = i === between.length - 1 ? end : meeting(between, i, end);
    return `Q${place(control)} ${place(to)}`;
  });
  return [from, ...arcs].join('');
}

function along(start: Position, middle: Position, end: Position) {
  return { start: minus(start, middle), middle: minus(end, start), end: minus(end, middle) };
}

/** Curves with several control points meet half way between these. */
function meeting(controls: readonly Position[], i: number, otherwise: Position): Position {
  const [a, b] = [controls[i], controls[i + 1]];
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : otherwise;
}

function quadratic(a: Position, b: Position, c: Position, t: number): Position {
  const at = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
  return { x: at(a.x, b.x, c.x), y: at(a.y, b.y, c.y) };
}

function nearer(point: Position, to: Position, by: number): Position {
  const { x, y } = minus(to, point);
  const length = Math.hypot(x, y);
  return length <= by ? point : { x: point.x + (x / length) * by, y: point.y + (y / length) * by };
}

function minus(a: Position, b: Position): Position {
  return { x: a.x - b.x, y: a.y - b.y };
}

function place({ x, y }: Position): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}

function isPlace(point: Position | undefined): point is Position {
  return Number.isFinite(point?.x) && Number.isFinite(point?.y);
}
