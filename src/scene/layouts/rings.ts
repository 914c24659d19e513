import { onCircle, share } from './circle.ts';
import type { LayoutNode, Place, Point, LayoutEdge } from './layout.ts';

/** From one ring to the next. */
const STEP = 92;
/** Between what stands farther away and what is nearer. */
const GAP = 34;

/**
 * Rings around a middle, drawn out as far as the pane is: first what is tied to it, then what is tied to that. Without a middle, the best connected
 * inside and the least connected outside. A class ends the way to it, as everywhere. On its ring each stands on the side of those it is tied to.
 */
export const rings: Place = ({ nodes, edges: drawn, byRole, middle, classes, aspect }) => {
  const edges = [...drawn, ...byRole];
  const inside = nodes.filter(({ id }) => middle.includes(id));
  const levels = inside.length > 0 ? bySteps(nodes, edges, inside, classes) : byDegree(nodes);
  const places = new Map<string, Point>();
  let radius = 0;
  for (const level of levels) {
    for (const ring of inRings(level, radius)) {
      const wishes = ring.nodes.map((node) => ({ node, angle: direction(node, edges, places) }));
      for (const [id, at] of onCircle(wishes, ring.radius)) places.set(id, at);
      radius = ring.radius + STEP;
    }
    radius += GAP;
  }
  return { places: stretched(places, aspect), captions: [] };
};

/** As wide or as high as the pane: what is apart stays so where a side only grows. */
function stretched(places: ReadonlyMap<string, Point>, aspect: number): Map<string, Point> {
  const [wider, higher] = [Math.max(1, aspect), Math.max(1, 1 / aspect)];
  return new Map([...places].map(([id, [x, y]]): [string, Point] => [id, [x * wider, y * higher]]));
}

/** What lies in the middle, what is tied to it, and so on; last what no edges lead to. */
function bySteps(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  middle: readonly LayoutNode[],
  classes: readonly string[],
): LayoutNode[][] {
  const ends = new Set(classes.filter((id) => !middle.some((node) => node.id === id)));
  const levels: LayoutNode[][] = [[...middle]];
  const rest = new Set(nodes.filter((node) => !middle.includes(node)));
  for (;;) {
    const last = new Set(levels.at(-1)?.flatMap(({ id }) => (ends.has(id) ? [] : [id])));
    const tied = new Set(
      edges.flatMap(({ from, to }) => (last.has(from) ? [to] : last.has(to) ? [from] : [])),
    );
    const next = [...rest].filter(({ id }) => tied.has(id));
    if (next.length === 0) break;
    for (const node of next) rest.delete(node);
    levels.push(next);
  }
  return rest.size > 0 ? [...levels, [...rest]] : levels;
}

function byDegree(nodes: readonly LayoutNode[]): LayoutNode[][] {
  const [first, ...others] = nodes.toSorted((a, b) => b.degree - a.degree);
  return first ? [[first], others] : [];
}

/** As many rings as it takes, each as full as names allow. */
function inRings(level: readonly LayoutNode[], inner: number): { nodes: LayoutNode[]; radius: number }[] {
  const full: { nodes: LayoutNode[]; radius: number }[] = [];
  let radius = inner === 0 && level.length > 1 ? STEP / 2 : inner;
  let waiting = level;
  while (waiting.length > 0) {
    let room = 2 * Math.PI * radius;
    const fitting = waiting.findIndex((node) => (room -= share(node)) < 0);
    const taken = radius === 0 ? 1 : fitting === -1 ? waiting.length : Math.max(3, fitting);
    full.push({ nodes: waiting.slice(0, taken), radius });
    waiting = waiting.slice(taken);
    radius += STEP;
  }
  return evened(full);
}

/** The last ring takes some of the one before, so that it does not stand half empty beside a full one. */
function evened(full: { nodes: LayoutNode[]; radius: number }[]): { nodes: LayoutNode[]; radius: number }[] {
  const around = full.reduce((sum, { radius }) => sum + radius, 0);
  const all = full.flatMap(({ nodes }) => nodes);
  let used = 0;
  let due = 0;
  return full.map(({ radius }) => {
    due += around === 0 ? all.length : (all.length * radius) / around;
    const nodes = all.slice(used, Math.round(due));
    used = Math.round(due);
    return { nodes, radius };
  });
}

/** Towards those it is tied to, or as in the graph file where they are in the middle or there are none. */
function direction(
  { id, at }: LayoutNode,
  edges: readonly LayoutEdge[],
  places: ReadonlyMap<string, Point>,
): number {
  let [x, y] = [0, 0];
  for (const { from, to } of edges) {
    const other = from === id ? places.get(to) : to === id ? places.get(from) : undefined;
    const far = other ? Math.hypot(...other) : 0;
    if (!other || far < 1) continue;
    x += other[0] / far;
    y += other[1] / far;
  }
  return Math.hypot(x, y) > 0.01 ? Math.atan2(y, x) : Math.atan2(at[1], at[0]);
}
