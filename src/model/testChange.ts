import { testGraph } from './testGraph.ts';
import type { Graph } from './types.ts';

/** The test graph with values changed, or left out where they are undefined; a path is `statements.0.id`. */
export function changed(...changes: [path: string, value: unknown][]): Graph {
  const { graph } = testGraph();
  for (const [path, value] of changes) change(graph, path, value);
  return graph;
}

/** The same of any value, in place. */
export function change(graph: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>(childOf, graph);
  if (value === undefined) Reflect.deleteProperty(objectOf(parent), last);
  else Reflect.set(objectOf(parent), last, value);
}

/** The paths of all values within a value. */
export function pathsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    key,
    ...pathsIn(child).map((path) => `${key}.${path}`),
  ]);
}

/** What stands at a path. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce(childOf, value);
}

function childOf(parent: unknown, key: string): unknown {
  return Reflect.get(objectOf(parent), key);
}

function objectOf(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new Error('The path leads through something that is no object.');
}
