import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from '../../ingest/contracts.ts';
import type { Graph } from '../../model/types.ts';
import { sha256 } from '../sha256.ts';
import { CACHE } from './output.ts';
import { written } from './written.ts';

const FILE = 'previous.json';

/**
 * The graph of an output, as far as the next build goes by it: from what was laid beside it, where that is of the graph that
 * lies there and nothing but it, or else whole. Null where there is none.
 */
export function previousGraph(place: string): WrittenFile | null {
  const graph = join(place, 'graph.json');
  if (!existsSync(graph)) return null;
  const [of, hash, text] = partsIn(join(place, CACHE, FILE));
  return of === sha256(readFileSync(graph)) && hash === sha256(text) ? { file: graph, text } : written(graph);
}

function partsIn(file: string): [of: string, hash: string, text: string] {
  const [of = '', hash = '', ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return [of, hash, lines.join('\n')];
}

/** Lays aside what the next build goes by. @param hash of the file of the graph */
export function savePrevious(folder: string, graph: Graph, hash: string): void {
  const { positions, shapedPositions } = graph;
  const articles = graph.articles.map(({ id, sha256: own }) => ({ id, sha256: own }));
  const stories = graph.stories.map(({ id, headline, copies }) => ({ id, headline, copies }));
  const entities = graph.entities.map(({ id, kind, name }) => ({ id, kind, name }));
  const text = JSON.stringify({ articles, stories, entities, positions, shapedPositions });
  writeFileSync(join(folder, FILE), `${hash}\n${sha256(text)}\n${text}`);
}
