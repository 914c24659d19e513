import type { Graph } from '../model/types.ts';
import type { About, Extract } from './extract.ts';

/** A graph file that Edgewise opens again. */
export function graphJson({ index }: Extract, { title }: Pick<About, 'title'>): string {
  const graph: Graph = { ...index.graph, title };
  return `${JSON.stringify(graph, null, 1)}\n`;
}
