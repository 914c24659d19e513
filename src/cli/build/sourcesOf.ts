import { basename, join, resolve } from 'node:path';
import { newSources, noAnnotations } from '../../collection/newSources.ts';
import type { ReadTexts } from '../../collection/storedTexts.ts';
import { parseSources, type Sources } from '../../ingest/sources.ts';
import { settled } from '../refusal.ts';
import { shown } from './inputs.ts';
import { previousGraph } from './previous.ts';
import { written } from './written.ts';

const root = join(import.meta.dirname, '../../..');

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
export function sourcesOf(read: ReadTexts, asked: Asked, place: string): Sources {
  return settled(
    parseSources(
      newSources(read, {
        annotations:
          asked.annotations === undefined ? noAnnotations(titleOf(asked.given)) : written(asked.annotations),
        vocabulary: written(join(root, 'data/vocabulary.json')),
        publishers: asked.publishers === undefined ? null : written(asked.publishers),
        graph: previousGraph(place),
      }),
    ),
  );
}

function titleOf(given: readonly string[]): string {
  const names = given.map((path) => shown(basename(resolve(path)))).toSorted();
  return names.length > 3 ? `${names.length} files and folders` : names.join(', ');
}
