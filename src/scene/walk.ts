import type { DrawnId } from '../view/drawnId.ts';
import type { SceneNode } from './scene.ts';
import { nodesFor, type Topology } from './topology.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const ways: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** So far off the way a line may lead, as the cosine of the angle. */
const ASIDE = 0.35;

/** What stands at the other end of the line that leads this way from what is selected; null where none does. */
export function stepTo(topology: Topology, from: DrawnId, direction: Direction): SceneNode | null {
  const start = topology.nodes.get(from);
  if (!start) return endOf(nodesFor(topology, [from]), direction);
  const ends = (topology.edgesOf.get(from) ?? []).flatMap(({ source, target }) =>
    [source, target].filter((id) => id !== from).flatMap((id) => topology.nodes.get(id) ?? []),
  );
  const costs = [...new Set(ends)].map((node) => ({ node, cost: costOf(start, node, direction) }));
  return costs.filter(({ cost }) => cost < Infinity).toSorted((a, b) => a.cost - b.cost)[0]?.node ?? null;
}

/** The near goes before the far, and what lies straight ahead before what lies aside. */
function costOf(from: SceneNode, to: SceneNode, direction: Direction): number {
  const [x, y] = [to.position[0] - from.position[0], to.position[1] - from.position[1]];
  const far = Math.hypot(x, y);
  const straight = (x * ways[direction][0] + y * ways[direction][1]) / (far || 1);
  return straight < ASIDE ? Infinity : far / straight ** 2;
}

/** From a line that is selected one goes to the end of it that lies there. */
function endOf(nodes: readonly SceneNode[], direction: Direction): SceneNode | null {
  const [x, y] = ways[direction];
  const along = ({ position }: SceneNode) => position[0] * x + position[1] * y;
  return nodes.toSorted((a, b) => along(b) - along(a))[0] ?? null;
}
