import { basename, join, resolve } from 'node:path';
import type { SourceFile, WrittenFile } from '../../ingest/contracts.ts';
import { parseSources, type Sources } from '../../ingest/sources.ts';
import { slug } from '../../model/ids.ts';
import { settled } from '../refusal.ts';
import { sha256 } from '../sha256.ts';
import { shown } from './inputs.ts';
import { previousGraph } from './previous.ts';
import { written } from './written.ts';

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
  const files = [...texts.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return settled(
    parseSources({
      files,
      checksums: checksumsOf(files),
      annotations: asked.annotations === undefined ? noAnnotations(asked.given) : written(asked.annotations),
      corrections: { file: 'corrections.json', text: NO_CORRECTIONS },
      vocabulary: written(join(root, 'data/vocabulary.json')),
      publishers: asked.publishers === undefined ? null : written(asked.publishers),
      graph: previousGraph(place),
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
