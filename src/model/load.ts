import { check } from './check.ts';
import { doubledKey } from './doubledKey.ts';
import { fromVersion1 } from './fromVersion1.ts';
import { GraphError, shown, type Problem } from './problem.ts';
import { graphSchema } from './schema.ts';
import { shaped } from './shaped.ts';
import type { Graph } from './types.ts';

/** What `format` says in every version. */
const FORMAT = 'edgewise/graph';
/** The version that this code reads and writes. */
const VERSION = 2;

type Draft = Record<string, unknown>;

/** Takes a file of one version to the next one. */
export type Migration = (older: Draft) => Draft;

/** By the version they start from. */
const migrations: ReadonlyMap<number, Migration> = new Map([[1, fromVersion1]]);

/** The graph in a text of JSON. Throws GraphError. */
export function parseGraph(text: string): Graph {
  const data = draftOf(parseJson(text));
  const doubled = doubledKey(text);
  if (doubled) throw new GraphError('broken', [doubled]);
  return load(data);
}

/**
 * The one door for data from outside: within, the types are believed. A file of an older version comes out as one of
 * this version, with what its version computed checked as it stood. The graph has the shape of types.ts, its
 * references hold and its computed parts are right; that its quotes stand in the articles needs the texts and is
 * checked by checkTexts.
 *
 * Throws GraphError, with the first twenty problems: `not-a-graph` for other data, `newer` for a version of the
 * future, `broken` for the rest.
 */
export function load(data: unknown): Graph {
  const graph = shaped(graphSchema, migrate(draftOf(data), migrations, VERSION));
  const problems = check(graph);
  if (problems.length > 0) throw new GraphError('broken', problems);
  return graph;
}

/** Takes a file up to a version, a step at a time. Throws GraphError where it is newer or a step is missing. */
export function migrate(file: Draft, steps: ReadonlyMap<number, Migration>, target: number): Draft {
  let current = file;
  for (let version = versionOf(file, target); version < target; version += 1) {
    const step = steps.get(version);
    if (!step) throw refusal('broken', 'version', `No way leads on from version ${version} of the format.`);
    current = { ...step(current), version: version + 1 };
  }
  return current;
}

function versionOf({ version }: Draft, target: number): number {
  if (typeof version !== 'number' || !Number.isSafeInteger(version)) {
    throw refusal('broken', 'version', `The version of this file is ${shown(version)}, which is no version.`);
  }
  if (version <= target) return version;
  throw refusal(
    'newer',
    'version',
    `This file is version ${version}; this Edgewise reads up to version ${target}.`,
  );
}

function draftOf(data: unknown): Draft {
  if (isDraft(data) && data['format'] === FORMAT) return data;
  const message = `This is not an Edgewise graph: its format is not "${FORMAT}".`;
  throw refusal('not-a-graph', '', message);
}

function isDraft(data: unknown): data is Draft {
  return typeof data === 'object' && data !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal(
      'not-json',
      '',
      `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function refusal(reason: GraphError['reason'], path: string, message: string): GraphError {
  const problem: Problem = { path, message };
  return new GraphError(reason, [problem]);
}
