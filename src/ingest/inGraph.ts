import type { Problem } from '../model/problem.ts';
import type { Graph } from '../model/types.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import { fault } from './diagnostics.ts';

const LISTS = ['statements', 'stories', 'articles', 'entities', 'differences'] as const;

/** A problem of the graph that would be made, by the id of what it is about: its place in the file is not known yet. */
export function inGraph({ path, message }: Problem, graph: Graph): Diagnostic {
  const [, name, index] = /^(\w+)\[(\d+)\]/u.exec(path) ?? [];
  const list = LISTS.find((known) => known === name);
  const id = list ? (graph[list][Number(index)]?.id ?? null) : null;
  return fault('bad-graph', {}, { path, id, message });
}
