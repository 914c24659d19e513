import type { CollectionReturnValue, Core, EdgeCollection, EdgeSingular } from 'cytoscape';
import { textWidth } from '../../src/model/drawing.ts';
import { drawnFor } from './drawnFor.ts';

/** What is drawn for an id with what it touches: a node with its edges and their other ends, an edge with its two ends. */
export function surroundings(cy: Core, id: string): CollectionReturnValue {
  const drawn = drawnFor(cy, id);
  const [nodes, edges] = [drawn.nodes(), drawn.edges()];
  return nodes.closedNeighborhood().union(edges).union(edges.connectedNodes());
}

/** What discs and arrowhead take of the length of a line, in units of the drawing. */
const ends = 50;
/** More words than this on the lines around one node lie over one another. */
const readable = 6;

/** The edges that can carry their words: those that are long enough where they are few, none where they are many. */
export function nameable(near: CollectionReturnValue): EdgeCollection {
  const edges = near.edges().not('.hidden');
  return edges.length <= readable ? edges.filter(isLongEnough) : edges.not('*');
}

function isLongEnough(edge: EdgeSingular): boolean {
  const [from, to] = [edge.source().position(), edge.target().position()];
  return Math.hypot(from.x - to.x, from.y - to.y) > textWidth(edge.data('name')) + ends;
}
