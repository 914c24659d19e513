import { readFileSync } from 'node:fs';
import type { Graph } from '../src/model/types.ts';
import { data } from './site.ts';

/** The first collection before anybody has written a statement. */
export function emptied(): Graph {
  const graph: Graph = JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));
  return { ...graph, statements: [], relations: [], differences: [], redirects: {} };
}
