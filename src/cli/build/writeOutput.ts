import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../ingest/pipeline.ts';
import { serialize } from '../../ingest/serialize.ts';
import type { Sources } from '../../ingest/sources.ts';
import { serializeGraph } from '../../ingest/writtenStatements.ts';
import type { KeptAnswers } from '../asking/keptAnswers.ts';
import type { Account } from '../../collection/account.ts';
import { reportLines } from './accountLines.ts';
import type { Cache } from './cache.ts';
import { MANIFEST, type Manifest } from '../../collection/manifest.ts';
import { CACHE } from './output.ts';
import { piecesInto } from './pieces.ts';
import { savePrevious } from './previous.ts';

/** Of every graph: `npm run graph` holds it against the code, and what never differs need not be written anew. */
const SCHEMA = join(import.meta.dirname, '../../..', 'data/graph.schema.json');

/** What a build writes. */
export interface Output {
  /** All but the hash of the graph, which is not written yet. */
  manifest: Omit<Manifest, 'graph'>;
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

/** Writes a graph without holding its text. @returns the hash of the file */
function writeGraph(file: string, { graph, written }: Build): string {
  const hash = createHash('sha256');
  const pieces = piecesInto(file);
  for (const piece of serializeGraph(graph, written)) {
    const bytes = Buffer.from(piece);
    hash.update(bytes);
    pieces.add(bytes);
  }
  pieces.close();
  return hash.digest('hex');
}

/** Into a folder that is empty. */
export function writeOutput(folder: string, output: Output): void {
  const { manifest, account, built, sources, cache, answers, place, kept } = output;
  mkdirSync(join(folder, 'articles'));
  mkdirSync(join(folder, CACHE));
  const graph = writeGraph(join(folder, 'graph.json'), built);
  savePrevious(join(folder, CACHE), built.graph, graph);
  cache.save(join(folder, CACHE));
  answers.save(join(folder, CACHE));
  for (const { file, bytes } of sources.files) {
    const text = join(folder, 'articles', file);
    if (!kept.has(file) || !linked(join(place, 'articles', file), text)) writeFileSync(text, bytes);
  }
  const texts = {
    'articles.sha256': sources.checksums,
    'vocabulary.json': serialize(built.graph.vocabulary),
    'report.txt': `${reportLines(account).join('\n')}\n`,
    [MANIFEST]: serialize({ ...manifest, graph }),
  };
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
  copyFileSync(SCHEMA, join(folder, 'graph.schema.json'));
}
