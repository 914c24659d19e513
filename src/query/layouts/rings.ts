import { onCircle, share } from './circle.ts';
import type { Body, Layout, Point, Tie } from './layout.ts';

/** From one ring to the next. */
const STEP = 92;
/** Between what stands farther away and what is nearer. */
const GAP = 34;

/**
 * Rings around a middle: first what is tied to it, then what is tied to that. Without a middle, the best connected
 * inside and the least connected outside. On its ring each stands on the side of those it is tied to.
 */
export const rings: Layout = ({ bodies, ties, middle }) => {
  const inside = bodies.filter(({ id }) => middle.includes(id));
  const levels = inside.length > 0 ? bySteps(bodies, ties, inside) : byDegree(bodies);
  const places = new Map<string, Point>();
  let radius = 0;
  for (const level of levels) {
    for (const ring of inRings(level, radius)) {
      const wishes = ring.bodies.map((body) => ({ body, angle: direction(body, ties, places) }));
      for (const [id, at] of onCircle(wishes, ring.radius)) places.set(id, at);
      radius = ring.radius + STEP;
    }
    radius += GAP;
  }
  return { places, captions: [] };
};

/** What lies in the middle, what is tied to it, and so on; last what no ties lead to. */
function bySteps(bodies: readonly Body[], ties: readonly Tie[], middle: readonly Body[]): Body[][] {
  const levels: Body[][] = [[...middle]];
  const rest = new Set(bodies.filter((body) => !middle.includes(body)));
  for (;;) {
    const last = new Set(levels.at(-1)?.map(({ id }) => id));
    const tied = new Set(
      ties.flatMap(({ from, to }) => (last.has(from) ? [to] : last.has(to) ? [from] : [])),
    );
    const next = [...rest].filter(({ id }) => tied.has(id));
    if (next.length === 0) break;
    for (const body of next) rest.delete(body);
    levels.push(next);
  }
  return rest.size > 0 ? [...levels, [...rest]] : levels;
}

function byDegree(bodies: readonly Body[]): Body[][] {
  const [first, ...others] = bodies.toSorted((a, b) => b.degree - a.degree);
  return first ? [[first], others] : [];
}

/** As many rings as it takes, each as full as names allow. */
function inRings(level: readonly Body[], inner: number): { bodies: Body[]; radius: number }[] {
  const full: { bodies: Body[]; radius: number }[] = [];
  let radius = inner === 0 && level.length > 1 ? STEP / 2 : inner;
  let waiting = level;
  while (waiting.length > 0) {
    let room = 2 * Math.PI * radius;
    const fitting = waiting.findIndex((body) => (room -= share(body)) < 0);
    const taken = radius === 0 ? 1 : fitting === -1 ? waiting.length : Math.max(3, fitting);
    full.push({ bodies: waiting.slice(0, taken), radius });
    waiting = waiting.slice(taken);
    radius += STEP;
  }
  return evened(full);
}

/** The last ring takes some of the one before, so that it does not stand half empty beside a full one. */
function evened(full: { bodies: Body[]; radius: number }[]): { bodies: Body[]; radius: number }[] {
  const around = full.reduce((sum, { radius }) => sum + radius, 0);
  const all = full.flatMap(({ bodies }) => bodies);
  let used = 0;
  let due = 0;
  return full.map(({ radius }) => {
    due += around === 0 ? all.length : (all.length * radius) / around;
    const bodies = all.slice(used, Math.round(due));
    used = Math.round(due);
    return { bodies, radius };
  });
}

/** Towards those it is tied to, or as in the graph file where they are in the middle or there are none. */
function direction({ id, at }: Body, ties: readonly Tie[], places: ReadonlyMap<string, Point>): number {
  let [x, y] = [0, 0];
  for (const { from, to } of ties) {
    const other = from === id ? places.get(to) : to === id ? places.get(from) : undefined;
    const far = other ? Math.hypot(...other) : 0;
    if (!other || far < 1) continue;
    x += other[0] / far;
    y += other[1] / far;
  }
  return Math.hypot(x, y) > 0.01 ? Math.atan2(y, x) : Math.atan2(at[1], at[0]);
}
