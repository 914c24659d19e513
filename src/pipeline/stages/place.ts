import type { Graph } from '../../model/types.ts';

export function place(graph: Graph): NonNullable<Graph['positions']> {
  return Object.fromEntries(graph.entities.map(({ id }, i) => [id, [i * 200, 0]]));
}
