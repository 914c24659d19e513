import type { LayoutGraph } from './nodes.ts';

/** How much may be done for a graph, counted in steps and never by a clock: the same on every machine. */
export interface Budget {
  /** How many drawings are made, of which the best is taken. */
  drawings: number;
  /** How many pairs of edges and discs one untangling may look at. */
  looks: number;
}

/** All drawings together may have so many nodes and edges, so that small graphs get many trials. */
const DRAWN_ELEMENTS = 8000;
const MOST_DRAWINGS = 12;
/** Looks for every node and edge, so that the work grows as the graph does; small graphs end long before. */
const LOOKS_PER_ELEMENT = 50_000;

export function budgetFor({ nodes, edges }: LayoutGraph): Budget {
  const elements = nodes.length + edges.length;
  const drawings = Math.max(1, Math.min(MOST_DRAWINGS, Math.floor(DRAWN_ELEMENTS / elements)));
  return { drawings, looks: (elements * LOOKS_PER_ELEMENT) / drawings };
}
