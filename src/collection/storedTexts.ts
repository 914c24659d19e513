import type { Declared, Effects, SourceFile } from '../ingest/contracts.ts';
import type { Outcome, Reading } from '../readers/reading.ts';
import { articleFile } from './articleFile.ts';
import type { Manifest, ReadFile, StoredArticle } from './manifest.ts';

/** A file and the texts in it. */
export interface Texts {
  file: ReadFile;
  sources: SourceFile[];
}

/** What was read, and what was not. */
export interface ReadTexts extends Pick<Manifest, 'files' | 'leftOut'> {
  /** The texts to be stored, by the name of their file. */
  texts: Map<string, SourceFile>;
}

type Found = Pick<ReadFile, 'path' | 'size' | 'sha256'>;

/** The texts that a reader found in a file, each with the name under which it is stored. */
export async function storedTexts(
  found: Found,
  { readings, refusals }: Outcome,
  sha256: Effects['sha256'],
): Promise<Texts> {
  const articles: StoredArticle[] = [];
  const sources: SourceFile[] = [];
  for (const reading of readings) {
    const { article, source } = await storedText(reading, found.sha256, sha256);
    articles.push(article);
    sources.push(source);
  }
  const refused = refusals.map(({ name, refused: why }) => ({ name, why }));
  return { file: { ...found, articles, refused }, sources };
}

async function storedText(
  { name, text, reader, leftOut, notes, publisher, url }: Reading,
  hash: string,
  sha256: Effects['sha256'],
): Promise<{ article: StoredArticle; source: SourceFile }> {
  const bytes = new TextEncoder().encode(text);
  const own = await sha256(bytes);
  const file = await articleFile({ name, bytes: hash, text: own }, sha256);
  const article = { name, file, sha256: own, reader, leftOut, notes, publisher, url };
  return { article, source: { file, bytes, declared: declaredIn(article) } };
}

/** What a file says of itself around its text. */
export function declaredIn({ publisher, url }: Pick<StoredArticle, 'publisher' | 'url'>): Declared {
  return { publisher: publisher?.value ?? null, url: url?.value ?? null };
}

/** Adds a file to what was read; a text that is there already is not there twice. */
export function addTexts({ file, sources }: Texts, read: ReadTexts): void {
  read.files.push({ ...file, articles: file.articles.filter(({ file: name }) => !read.texts.has(name)) });
  for (const source of sources) read.texts.set(source.file, source);
}
