import type { PaneShape } from '../../model/paneShape.ts';
import type { Positions } from '../../model/types.ts';
import { measure, type Measures } from './measure.ts';
import { layoutGraph, type Placeable } from './nodes.ts';

/** Measures the positions of a graph, whoever computed them. */
export function measurePositions(
  graph: Placeable,
  positions: Positions,
  shape: PaneShape = 'square',
): Measures {
  const { nodes, edges } = layoutGraph(graph, shape);
  for (const node of nodes) [node.x, node.y] = positions[node.id] ?? [Number.NaN, Number.NaN];
  return measure(nodes, edges);
}
