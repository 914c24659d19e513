import type { CollectionReturnValue, Core, EdgeCollection } from 'cytoscape';

/** An element with what it touches: a node with its edges and their other ends, an edge with its two ends. */
export function surroundings(cy: Core, id: string): CollectionReturnValue {
  const element = cy.getElementById(id);
  return element.isNode()
    ? element.closedNeighborhood()
    : cy.edges().getElementById(id).connectedNodes().union(element);
}

/** More words than this on the lines around one node lie over one another. */
const readable = 6;

/** The edges that can carry their words: all of them where they are few, none where they are many. */
export function nameable(near: CollectionReturnValue): EdgeCollection {
  const edges = near.edges().not('.hidden');
  return edges.length <= readable ? edges : edges.not('*');
}
