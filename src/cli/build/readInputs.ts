import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ahead } from '../../ingest/ahead.ts';
import type { SourceFile } from '../../ingest/contracts.ts';
import { readFile } from '../../readers/readFile.ts';
import type { Outcome } from '../../readers/reading.ts';
import { sha256 } from '../sha256.ts';
import type { Threads } from '../threads/openThreads.ts';
import { reasonOf, type Input, type LeftOut } from './inputs.ts';
import type { Manifest, ReadFile } from '../../collection/manifest.ts';
import {
  addTexts,
  declaredIn,
  storedTexts,
  type ReadTexts,
  type Texts,
} from '../../collection/storedTexts.ts';

/** What was read before, and where its texts lie. */
export interface Before {
  folder: string;
  manifest: Manifest;
}

/** What was read. */
export interface ReadInputs extends ReadTexts {
  /** The files of those that lie in the output of before as they are. */
  kept: Set<string>;
}

/**
 * The texts of files in their order, so that the bytes of few are held at once. What has not changed since the build before
 * is not read again.
 *
 * @param before of the same code; null where there is none
 * @param threads that read; null where there are none
 */
export async function readInputs(
  inputs: readonly Input[],
  before: Before | null,
  threads: Threads | null,
  progress: (done: number) => Promise<void>,
): Promise<ReadInputs> {
  const known = new Map(before?.manifest.files.map((file) => [keyOf(file), file]));
  const keptOf = (file: Found) => (before ? kept(known.get(keyOf(file)), before.folder) : null);
  const read: ReadInputs = { files: [], leftOut: [], texts: new Map(), kept: new Set() };
  let done = 0;
  for (const begun of ahead(begin(inputs, keptOf, threads), threads?.filesAhead ?? 0)) {
    await finish(begun, read);
    await progress(++done);
  }
  return read;
}

type Found = Pick<ReadFile, 'path' | 'size' | 'sha256'>;

/** A file that is being read; or one that was read before; or why it cannot be. */
type Begun = { found: Found; outcome: () => Promise<Outcome> } | { found: Found; before: Texts } | LeftOut;

function* begin(
  inputs: readonly Input[],
  keptOf: (file: Found) => Texts | null,
  threads: Threads | null,
): Generator<Begun> {
  for (const input of inputs) {
    try {
      yield beginOne(input, keptOf, threads);
    } catch (error) {
      yield { path: input.path, why: reasonOf(error) };
    }
  }
}

function beginOne(
  { path, at }: Input,
  keptOf: (file: Found) => Texts | null,
  threads: Threads | null,
): Begun {
  const bytes = new Uint8Array(readFileSync(at));
  const found = { path, size: bytes.length, sha256: sha256(bytes) };
  const before = keptOf(found);
  if (before) return { found, before };
  const file = { name: path, bytes };
  const sent = threads?.readFile(file) ?? null;
  sent?.catch(() => undefined); // whoever waits for it is told
  return { found, outcome: () => sent ?? readFile(file) };
}

async function finish(begun: Begun, read: ReadInputs): Promise<void> {
  const done = await textsOf(begun);
  if ('why' in done) {
    read.leftOut.push(done);
    return;
  }
  if ('before' in begun) for (const source of done.sources) read.kept.add(source.file);
  addTexts(done, read);
}

async function textsOf(begun: Begun): Promise<Texts | LeftOut> {
  if ('why' in begun) return begun;
  if ('before' in begun) return begun.before;
  try {
    return await storedTexts(begun.found, await begun.outcome(), sha256);
  } catch (error) {
    return { path: begun.found.path, why: reasonOf(error) };
  }
}

function keyOf({ path, sha256: hash }: Pick<ReadFile, 'path' | 'sha256'>): string {
  return `${hash} ${path}`;
}

/** What was read before, if its stored texts are as they were. */
function kept(file: ReadFile | undefined, folder: string): Texts | null {
  if (!file) return null;
  const sources: SourceFile[] = [];
  for (const article of file.articles) {
    const bytes = bytesOf(join(folder, 'articles', article.file));
    if (!bytes || sha256(bytes) !== article.sha256) return null;
    sources.push({ file: article.file, bytes, declared: declaredIn(article) });
  }
  return { file, sources };
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}
