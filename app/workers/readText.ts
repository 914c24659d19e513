import { parseGraph } from '../../src/model/load.ts';
import { GraphError, type Refusal } from '../../src/model/problem.ts';
import type { Graph } from '../../src/model/types.ts';

/** What became of a text that was to be a graph. */
export type ReadResult = { graph: Graph } | { reason: Refusal; summary: string; problems: string[] };

/** Reads and checks a graph file; what is wrong with it is told and not thrown. */
export function readText(text: string): ReadResult {
  try {
    return { graph: parseGraph(text) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const problems = error.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return { reason: error.reason, summary: error.message, problems: problems.length > 1 ? problems : [] };
  }
}
