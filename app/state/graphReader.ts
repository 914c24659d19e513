import { parseGraph } from '../../src/model/load.ts';
import { GraphError, type Refusal } from '../../src/model/problem.ts';
import type { Graph } from '../../src/model/types.ts';
import type { Failure } from './store.ts';

/** What became of a text that was to be a graph. */
export type Reading = { graph: Graph } | { reason: Refusal; failure: Failure };

/** A script beside the page: a large file, or a hostile one, is read and checked while the page answers. */
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(readingOf(data)));

function readingOf(text: string): Reading {
  try {
    return { graph: parseGraph(text) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const problems = error.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    const details = problems.length > 1 ? problems : [];
    return { reason: error.reason, failure: { title: error.message, details } };
  }
}
