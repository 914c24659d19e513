import type { LayoutGraph } from './nodes.ts';

/** How much may be done for a graph, counted in steps and never by a clock: the same on every machine. */
export interface Budget {
  /** How many drawings are begun. */
  drawings: number;
  /** How many of these, the best so far, are finished for a pane of each shape, of which again the best is taken. */
  finished: number;
  /** How many pairs of edges and discs one untangling may look at. */
  looks: number;
}

/** All drawings together may have so many nodes and edges, so that small graphs get many trials. */
const DRAWN_ELEMENTS = 8000;
const MOST_DRAWINGS = 12;
/** One in so many is finished: making room for names and drawing in takes as long as all before. */
const ONE_IN = 3;
/** Looks for every node and edge, so that the work grows as the graph does; most graphs end before. */
const LOOKS_PER_ELEMENT = 8000;

export function budgetFor({ nodes, edges }: LayoutGraph): Budget {
  const elements = nodes.length + edges.length;
  const drawings = Math.max(1, Math.min(MOST_DRAWINGS, Math.floor(DRAWN_ELEMENTS / elements)));
  const finished = Math.ceil(drawings / ONE_IN);
  return { drawings, finished, looks: (elements * LOOKS_PER_ELEMENT) / drawings };
}
