import type { CollectionReturnValue, Core } from 'cytoscape';

/** An element with what it touches: a node with its edges and their other ends, an edge with its two ends. */
export function surroundings(cy: Core, id: string): CollectionReturnValue {
  const element = cy.getElementById(id);
  return element.isNode()
    ? element.closedNeighborhood()
    : cy.edges().getElementById(id).connectedNodes().union(element);
}
