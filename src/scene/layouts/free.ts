import { onCircle, share } from './circle.ts';
import type { LayoutNode, Place, Point } from './layout.ts';

/** Between the names that stand one by one and the circle of groups around them. */
const MARGIN = 70;
/** How much farther apart groups stand than they must, so that the lines between them can be told apart. */
const SPREAD = 2.1;

/**
 * As the graph file has it. Closed groups stand in a circle around what is drawn one by one, each on the side of its
 * members, so that no group lies on the way between two others; nobody moves for them.
 */
export const free: Place = ({ nodes }) => {
  const groups = nodes.filter(({ members }) => members > 1);
  const alone = nodes.filter(({ members }) => members === 1);
  const places = new Map(alone.map(({ id, at }): [string, Point] => [id, at]));
  if (groups.length === 0) return { places, captions: [] };
  const [x, y] = middleOf(alone.length > 0 ? alone : groups);
  const reach = Math.max(0, ...alone.map((node) => Math.hypot(node.at[0] - x, node.at[1] - y) + MARGIN));
  const around = (groups.reduce((sum, node) => sum + share(node), 0) * SPREAD) / (2 * Math.PI);
  const wishes = groups.map((node) => ({ node, angle: Math.atan2(node.at[1] - y, node.at[0] - x) }));
  const circle = onCircle(wishes, groups.length > 1 ? Math.max(reach, around) : reach);
  for (const [id, at] of circle) places.set(id, [at[0] + x, at[1] + y]);
  return { places, captions: [] };
};

function middleOf(nodes: readonly LayoutNode[]): Point {
  return [middle(nodes.map(({ at: [x] }) => x)), middle(nodes.map(({ at: [, y] }) => y))];
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
