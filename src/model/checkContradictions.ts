import { checkDenials } from './checkDenials.ts';
import { checkDerivations } from './checkDerivations.ts';
import { checkDoubles } from './checkDoubles.ts';
import { checkPassages } from './checkPassages.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkSlices } from './checkSlices.ts';
import { checkWhens } from './checkWhens.ts';
import type { Problem } from './problem.ts';
import type { Graph } from './types.ts';

/** Whether a graph contradicts itself: what can be told without its articles. */
export function* checkContradictions(graph: Graph): Generator<Problem> {
  yield* checkSlices(graph);
  yield* checkPassages(graph);
  yield* checkDoubles(graph);
  yield* checkDerivations(graph);
  yield* checkWhens(graph);
  yield* checkDenials(graph);
  yield* checkPlaces(graph);
}
