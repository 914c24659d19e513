import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../ingest/pipeline.ts';
import { serialize } from '../../ingest/serialize.ts';
import type { Sources } from '../../ingest/sources.ts';
import { graphJsonSchema } from '../../model/jsonSchema.ts';
import type { KeptAnswers } from '../asking/keptAnswers.ts';
import type { Account } from './account.ts';
import { fileLines } from './accountLines.ts';
import type { Cache } from './cache.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import { CACHE } from './output.ts';
import { checksumsOf } from './sourcesOf.ts';

/** What a build writes. */
export interface Output {
  graph: string;
  manifest: Manifest;
  account: Account;
  built: Build;
  sources: Sources;
  cache: Cache;
  /** Where the output of before lies. */
  place: string;
  /** Files of texts that lie there as they are to be. */
  kept: ReadonlySet<string>;
  answers: KeptAnswers;
}

/** One file under two names costs less than a second one; false where a disk has no such thing. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Into a folder that is empty. */
export function writeOutput(folder: string, output: Output): void {
  const { graph, manifest, account, built, sources, cache, answers, place, kept } = output;
  mkdirSync(join(folder, 'articles'));
  mkdirSync(join(folder, CACHE));
  cache.save(join(folder, CACHE));
  answers.save(join(folder, CACHE));
  for (const { file, bytes } of sources.files) {
    const text = join(folder, 'articles', file);
    if (!kept.has(file) || !linked(join(place, 'articles', file), text)) writeFileSync(text, bytes);
  }
  const texts = {
    'articles.sha256': checksumsOf(sources.files),
    'vocabulary.json': serialize(built.graph.vocabulary),
    'graph.schema.json': serialize(graphJsonSchema()),
    'report.txt': `${fileLines(account).join('\n')}\n`,
    'graph.json': graph,
    [MANIFEST]: serialize(manifest),
  };
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
}
