import { drawingsOf } from './drawings.ts';
import { shown, type Problem } from './problem.ts';
import type { Graph } from './types.ts';

/** Places are not all one place, on which nothing can be told apart. */
export function* checkPlaces(graph: Graph): Generator<Problem> {
  for (const [path, positions] of drawingsOf(graph)) {
    const [first, ...rest] = Object.values(positions);
    if (!first || rest.length === 0 || rest.some(([x, y]) => x !== first[0] || y !== first[1])) continue;
    yield { path, message: `All entities have the one position ${shown(first)}.`, value: first };
  }
}
