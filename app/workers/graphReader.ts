import { parseGraph } from '../../src/model/load.ts';
import { GraphError, type Refusal } from '../../src/model/problem.ts';
import type { Graph } from '../../src/model/types.ts';

/** What became of a text that was to be a graph. */
export type ReadResult = { graph: Graph } | { reason: Refusal; summary: string; problems: string[] };

/** A script beside the page: a large file, or a hostile one, is read and checked while the page answers. */
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(resultOf(data)));

function resultOf(text: string): ReadResult {
  try {
    return { graph: parseGraph(text) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const problems = error.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return { reason: error.reason, summary: error.message, problems: problems.length > 1 ? problems : [] };
  }
}
