import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { SourceFile, WrittenFile } from '../../ingest/contracts.ts';
import { parseSources, type Sources } from '../../ingest/sources.ts';
import { slug } from '../../model/ids.ts';
import { Refusal, settled } from '../refusal.ts';
import { sha256 } from '../sha256.ts';
import { reasonOf, shown } from './inputs.ts';

const root = join(import.meta.dirname, '../../..');
const NO_CORRECTIONS = JSON.stringify({ articles: [], segments: [], stories: [] });

/** What is asked for. */
export interface Asked {
  /** The files and folders. */
  given: readonly string[];
  /** A file of a person's entities and statements. */
  annotations: string | undefined;
  /** A file of the owners of newsrooms. */
  publishers: string | undefined;
}

/**
 * What the pipeline builds from, with the vocabulary of the first collection.
 *
 * @param place of the output: the names of its stories and the places in its drawing are kept
 */
export function sourcesOf(texts: ReadonlyMap<string, SourceFile>, asked: Asked, place: string): Sources {
  const graph = join(place, 'graph.json');
  const files = [...texts.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return settled(
    parseSources({
      files,
      checksums: checksumsOf(files),
      annotations: asked.annotations === undefined ? noAnnotations(asked.given) : written(asked.annotations),
      corrections: { file: 'corrections.json', text: NO_CORRECTIONS },
      vocabulary: written(join(root, 'data/vocabulary.json')),
      publishers: asked.publishers === undefined ? null : written(asked.publishers),
      graph: existsSync(graph) ? written(graph) : null,
    }),
  );
}

/** In the form of `sha256sum`. */
export function checksumsOf(files: readonly SourceFile[]): string {
  return files.map(({ file, bytes }) => `${sha256(bytes)}  articles/${file}\n`).join('');
}

function noAnnotations(given: readonly string[]): WrittenFile {
  const names = given.map((path) => shown(basename(resolve(path)))).toSorted();
  const title = names.length > 3 ? `${names.length} files and folders` : names.join(', ');
  const text = JSON.stringify({ id: slug(title), title, entities: [], statements: [] });
  return { file: 'annotations', text };
}

export function written(file: string): WrittenFile {
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    throw new Refusal([`${shown(file)} cannot be read: ${reasonOf(error)}`], 2);
  }
}
