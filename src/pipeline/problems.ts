import type { Problem } from '../model/problem.ts';
import type { Graph } from '../model/types.ts';

/** What is wrong with the sources, one sentence each; the stages add to it and a build with any is refused. */
export type Problems = string[];

/** A text in quotation marks, cut to what a message can carry. */
export function abridged(text: string, most = 80): string {
  const units = Array.from(text.replace(/\s+/gu, ' ').trim());
  return units.length <= most ? `“${units.join('')}”` : `“${units.slice(0, most - 1).join('')}…”`;
}

/** Nothing is built from sources with problems. */
export class BuildError extends Error {
  readonly problems: Problems;

  constructor(problems: Problems) {
    super(problems.join('\n'));
    this.name = 'BuildError';
    this.problems = problems;
  }
}

/** A problem of the graph as a sentence that says which statement, for its place in the file is not known yet. */
export function explained({ path, message }: Problem, graph: Graph): string {
  const [, list, index] = /^(statements|stories|articles|entities|differences)\[(\d+)\]/u.exec(path) ?? [];
  const owner = isList(list) ? graph[list][Number(index)]?.id : undefined;
  return owner === undefined ? `${path}: ${message}` : `${owner} (${path}): ${message}`;
}

function isList(
  name: string | undefined,
): name is 'statements' | 'stories' | 'articles' | 'entities' | 'differences' {
  return name !== undefined;
}
