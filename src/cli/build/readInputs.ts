import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Declared, SourceFile } from '../../ingest/contracts.ts';
import { readFile } from '../../readers/readFile.ts';
import type { Reading } from '../../readers/reading.ts';
import { sha256 } from '../sha256.ts';
import { articleFile } from './articleFile.ts';
import { reasonOf, type Input, type LeftOut } from './inputs.ts';
import type { Manifest, ReadFile, StoredArticle } from './manifest.ts';

/** What was read before, and where its texts lie. */
export interface Before {
  folder: string;
  manifest: Manifest;
}

/** What was read. */
export interface ReadInputs {
  files: ReadFile[];
  leftOut: LeftOut[];
  /** The texts to be stored, by the name of their file. */
  texts: Map<string, SourceFile>;
  /** The files of those that lie in the output of before as they are. */
  kept: Set<string>;
}

/**
 * The texts of files, one after the other, so that the bytes of one alone are held. What has not changed since the build
 * before is not read again.
 *
 * @param before of the same code; null where there is none
 */
export async function readInputs(
  inputs: readonly Input[],
  before: Before | null,
  progress: (done: number) => Promise<void>,
): Promise<ReadInputs> {
  const known = new Map(before?.manifest.files.map((file) => [keyOf(file), file]));
  const read: ReadInputs = { files: [], leftOut: [], texts: new Map(), kept: new Set() };
  for (const [i, input] of inputs.entries()) {
    await readInput(input, read, (file) => (before ? kept(known.get(keyOf(file)), before.folder) : null));
    await progress(i + 1);
  }
  return read;
}

/** A file and the texts in it. */
interface Texts {
  file: ReadFile;
  sources: SourceFile[];
}

async function readInput(
  { path, at }: Input,
  read: ReadInputs,
  keptOf: (file: Pick<ReadFile, 'path' | 'sha256'>) => Texts | null,
): Promise<void> {
  try {
    const bytes = new Uint8Array(readFileSync(at));
    const found = { path, size: bytes.length, sha256: sha256(bytes) };
    const before = keptOf(found);
    const { file, sources } = before ?? (await texts(found, bytes));
    if (before) for (const source of sources) read.kept.add(source.file);
    read.files.push({ ...file, articles: file.articles.filter(({ file: name }) => !read.texts.has(name)) });
    for (const source of sources) read.texts.set(source.file, source);
  } catch (error) {
    read.leftOut.push({ path, why: reasonOf(error) });
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

function declaredIn({ publisher, url }: Pick<StoredArticle, 'publisher' | 'url'>): Declared {
  return { publisher: publisher?.value ?? null, url: url?.value ?? null };
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}

async function texts(
  found: Pick<ReadFile, 'path' | 'size' | 'sha256'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Texts> {
  const { readings, refusals } = await readFile({ name: found.path, bytes });
  const stored = readings.map((reading) => storedText(reading, found.sha256));
  return {
    file: {
      ...found,
      articles: stored.map(({ article }) => article),
      refused: refusals.map(({ name, refused }) => ({ name, why: refused })),
    },
    sources: stored.map(({ source }) => source),
  };
}

function storedText(
  { name, text, reader, leftOut, notes, publisher, url }: Reading,
  hash: string,
): { article: StoredArticle; source: SourceFile } {
  const bytes = new TextEncoder().encode(text);
  const own = sha256(bytes);
  const file = articleFile({ name, bytes: hash, text: own });
  const article = { name, file, sha256: own, reader, leftOut, notes, publisher, url };
  return { article, source: { file, bytes, declared: declaredIn(article) } };
}
