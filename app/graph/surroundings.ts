import type { CollectionReturnValue, Core } from 'cytoscape';
import { drawnFor } from './drawnFor.ts';

/** What is drawn for an id with what it touches: a node with its edges and their other ends, an edge with its two ends. */
export function surroundings(cy: Core, id: string): CollectionReturnValue {
  const drawn = drawnFor(cy, id);
  const [nodes, edges] = [drawn.nodes(), drawn.edges()];
  return nodes.closedNeighborhood().union(edges).union(edges.connectedNodes());
}

/** More words than this on the lines around one node lie over one another. */
const readable = 6;

/** The edges that may carry their words: all where they are few, none where they are many. */
export function nameable(near: CollectionReturnValue): CollectionReturnValue {
  const edges = near.filter('edge').not('.hidden');
  return edges.length <= readable ? edges : edges.not('*');
}
