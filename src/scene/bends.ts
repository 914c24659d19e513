import { positionOf } from './arrangement.ts';
import { edgeCurve, pointOn, type EdgeCurve } from './edgeCurve.ts';
import { centred } from './rect.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { boxIndex, type SpatialIndex } from './spatialIndex.ts';

/** What a line leaves free beside a shape that it passes, in units of the drawing. */
const FREE = 6;
/** A straight line is left straight where it touches nothing, by so much. */
const CLEAR = 2;
/** How far aside a line may be drawn, at its control point, in units of the drawing, the least first. */
const ASIDE = [0, 28, -28, 48, -48, 72, -72, 100, -100, 136, -136];
/** A line is looked at from place to place, so far apart in units of the drawing. */
const STEP = 12;
/** About the size of a shape. */
const CELL = 64;

type Disc = ReturnType<typeof discOf>;

/**
 * Leads lines around the shapes that lie in their way, as little aside as does: a line under a shape looks as if it ended
 * there, and no pointer finds its middle. A line that finds no free way takes the one that leaves most free.
 */
export function bent(edges: readonly SceneEdge[], nodes: readonly SceneNode[]): readonly SceneEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const discs = boxIndex<Disc>(CELL);
  for (const node of nodes) discs.add(discOf(node));
  return edges.map((edge) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (!source || !target || source === target) return edge;
    const ends = { source: bodyOf(source), target: bodyOf(target) };
    const curve = freest(edge, (aside) => edgeCurve({ ...edge, curve: aside }, ends), discs);
    return curve === edge.curve ? edge : { ...edge, curve };
  });
}

/** How far aside it is drawn best. */
function freest(
  edge: SceneEdge,
  drawn: (curve: number) => EdgeCurve | null,
  discs: SpatialIndex<Disc>,
): number {
  let [best, most] = [edge.curve, -Infinity];
  for (const aside of ASIDE) {
    const course = drawn(edge.curve + aside);
    const free = course ? freeBeside(course, edge, discs) : -Infinity;
    if (free <= most) continue;
    [best, most] = [edge.curve + aside, free];
    if (free >= (aside === 0 ? CLEAR : FREE)) break;
  }
  return best;
}

/** How far the line stays away from the shapes that it does not end at, as far as it matters; less than 0 where it lies under one. */
function freeBeside(
  course: EdgeCurve,
  { source, target, width }: SceneEdge,
  discs: SpatialIndex<Disc>,
): number {
  const { from, to } = course;
  const parts = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  let free = FREE;
  for (let i = 1; i < parts; i++) {
    const at = pointOn(course, i / parts);
    discs.some(centred(at, 2 * FREE, 2 * FREE), ({ id, x, y, radius }) => {
      const away = Math.hypot(x - at.x, y - at.y) - radius - width / 2;
      if (id !== source && id !== target) free = Math.min(free, away);
      return false;
    });
  }
  return free;
}

function bodyOf(node: SceneNode) {
  return { shape: node.shape, at: positionOf(node), size: node.size };
}

function discOf(node: SceneNode) {
  const { x, y } = positionOf(node);
  return { id: node.id, x, y, radius: node.size / 2, ...centred({ x, y }, node.size, node.size) };
}
