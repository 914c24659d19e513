import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseGraph } from '../model/load.ts';
import { GraphError } from '../model/problem.ts';
import type { Graph } from '../model/types.ts';
import { reasonOf, shown } from './build/inputs.ts';
import { locate } from './build/output.ts';
import { Refusal } from './refusal.ts';

/** A graph file and the folder in which it lies. */
export interface GraphFile {
  folder: string;
  text: string;
}

/** @param path of a folder with a graph.json, or of a graph file. Throws Refusal where there is none. */
export function readGraphFile(path: string): GraphFile {
  const place = locate(path);
  const isFile = existsSync(place) && statSync(place).isFile();
  const [folder, file] = isFile ? [dirname(place), basename(place)] : [place, 'graph.json'];
  try {
    return { folder, text: readFileSync(join(folder, file), 'utf8') };
  } catch (error) {
    throw new Refusal([`There is no graph at ${shown(path)}: ${reasonOf(error)}`], 2);
  }
}

/** The graph of a folder or a file. Throws Refusal with all that is wrong with it. */
export function readGraph(path: string): Graph {
  const { text } = readGraphFile(path);
  try {
    return parseGraph(text);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    throw new Refusal([
      `${shown(path)} does not hold a graph that Edgewise accepts.`,
      ...error.problems.map(({ path: place, message }) => `${place || 'As a whole'}: ${message}`),
    ]);
  }
}
