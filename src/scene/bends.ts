import { positionOf } from './arrangement.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** What a line leaves free beside a shape that it passes, in units of the drawing. */
const FREE = 6;
/** A straight line is left straight where it touches nothing, by so much. */
const CLEAR = 2;
/** How far aside a line may be drawn, at its control point, in units of the drawing, the least first. */
const ASIDE = [0, 28, -28, 48, -48, 72, -72, 100, -100, 136, -136];
/** Farther from the straight way between its ends no line comes. */
const FARTHEST = 120;
/** Among more lines than this it helps nobody where one of them runs, and to look for a way costs time at each change. */
const MOST = 400;

/** The way from the middle of one shape to that of another. */
interface Way {
  length: number;
  /** Radii of the two. */
  ends: readonly [number, number];
}

/** A shape in the way, as seen from it: how far along and how far across, to the side to which curves are counted. */
interface Disc {
  along: number;
  across: number;
  radius: number;
}

/**
 * Leads lines around the shapes that lie in their way, as little aside as does: a line under a shape looks as if it ended
 * there, and no pointer finds its middle. A line that finds no free way takes the one that leaves most free.
 */
export function bent(edges: readonly SceneEdge[], nodes: readonly SceneNode[]): readonly SceneEdge[] {
  if (edges.length > MOST) return edges;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.map((edge) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (!source || !target || source === target) return edge;
    const { way, discs } = wayBetween(source, target, nodes);
    const curve = freest(edge, way, discs);
    return curve === edge.curve ? edge : { ...edge, curve };
  });
}

/** With what lies so near to it that a line could meet it. */
function wayBetween(source: SceneNode, target: SceneNode, nodes: readonly SceneNode[]) {
  const [a, b] = [positionOf(source), positionOf(target)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const discs: Disc[] = [];
  for (const node of nodes) {
    const [x, y, radius] = [node.position[0] - a.x, node.position[1] - a.y, node.size / 2];
    const disc = { along: x * dx + y * dy, across: y * dx - x * dy, radius };
    const isNear = disc.along > 0 && disc.along < length && Math.abs(disc.across) < FARTHEST + radius;
    if (isNear && node !== source && node !== target) discs.push(disc);
  }
  return { way: { length, ends: [source.size / 2, target.size / 2] } satisfies Way, discs };
}

/** How far aside it is drawn best. */
function freest({ curve, width }: SceneEdge, way: Way, discs: readonly Disc[]): number {
  if (discs.length === 0) return curve;
  let [best, most] = [curve, -Infinity];
  for (const aside of ASIDE) {
    const free = freeBeside(curve + aside, width, way, discs);
    if (free <= most) continue;
    [best, most] = [curve + aside, free];
    if (free >= (aside === 0 ? CLEAR : FREE)) break;
  }
  return best;
}

/**
 * How far a line that is drawn so far aside stays away from the shapes that it does not end at, as far as it matters; less
 * than 0 where it lies under one. It is a parabola over the way, so that how far across it runs is known at any place.
 */
function freeBeside(
  aside: number,
  width: number,
  { length, ends: [first, last] }: Way,
  discs: readonly Disc[],
): number {
  const steep = Math.hypot(aside, length / 2);
  const [sine, cosine] = [aside / steep, length / 2 / steep];
  const [start, end] = [first * cosine, length - last * cosine];
  let free = FREE;
  for (const { along, across, radius } of discs) {
    const share = Math.max(0, Math.min(1, (along - start) / (end - start || 1)));
    const [before, after] = [1 - share, share];
    const line = before ** 2 * first * sine + 2 * before * after * aside + after ** 2 * last * sine;
    const slope = (2 * aside * (before - after)) / (end - start || 1);
    free = Math.min(free, Math.abs(across - line) / Math.hypot(1, slope) - radius - width / 2);
  }
  return free;
}
