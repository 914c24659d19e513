import type { BoundingBox12, BoundingBoxWH, NodeCollection, Position } from 'cytoscape';
import type { Box } from '../../src/model/labelBox.ts';

/**
 * What things take up together, their names as large as they are designed. Far out they are drawn larger, but then
 * most of them are left out, and the view would depend on itself.
 */
export function around(
  placed: readonly (readonly [at: Position, box: Box])[],
): BoundingBox12 & BoundingBoxWH {
  const x1 = Math.min(...placed.map(([{ x }, { halfWidth }]) => x - halfWidth));
  const x2 = Math.max(...placed.map(([{ x }, { halfWidth }]) => x + halfWidth));
  const y1 = Math.min(...placed.map(([{ y }, { above }]) => y - above));
  const y2 = Math.max(...placed.map(([{ y }, { below }]) => y + below));
  return { x1, x2, y1, y2, w: x2 - x1, h: y2 - y1 };
}

/** @param to where the nodes are going, if elsewhere */
export function extentOf(
  nodes: NodeCollection,
  to: ReadonlyMap<string, Position> = new Map(),
): BoundingBox12 & BoundingBoxWH {
  return around(nodes.map((node) => [to.get(node.id()) ?? node.position(), node.data('box')]));
}
