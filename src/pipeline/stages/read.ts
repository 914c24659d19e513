import { slug } from '../../model/ids.ts';
import type { ArticleId } from '../../model/types.ts';
import { abridged, type Problems } from '../problems.ts';

/** A file as it lies in the folder of articles. */
export interface SourceFile {
  file: string;
  bytes: Uint8Array;
}

export interface ReadArticle {
  id: ArticleId;
  file: string;
  /** Of the bytes, in hex. */
  sha256: string;
  /** UTF-16 code units of the text. */
  length: number;
  /** The bytes decoded as UTF-8, with a byte order mark kept as its first unit; nothing is normalised. */
  text: string;
}

/** File name -> SHA-256 in hex of the bytes that a person checked the quotes against. */
export type Checksums = ReadonlyMap<string, string>;

/**
 * The articles of a folder, sorted by id. A file that is empty or no UTF-8, or that is not byte for byte the one that
 * was checked, is named among the problems: one changed character makes every quote from it void.
 */
export function read(
  files: SourceFile[],
  checked: Checksums,
  sha256: (bytes: Uint8Array) => string,
  problems: Problems,
): ReadArticle[] {
  const articles = files.flatMap(({ file, bytes }) => {
    const text = decoded(bytes);
    if (!text) problems.push(`${file} ${text === null ? 'is no UTF-8 text' : 'is empty'}.`);
    const id = slug(file.replace(/\.[^.]*$/u, ''));
    return text ? [{ id, file, sha256: sha256(bytes), length: text.length, text }] : [];
  });
  for (const article of articles) problems.push(...unchecked(article, checked.get(article.file)));
  const present = new Set(files.map(({ file }) => file));
  for (const file of checked.keys()) if (!present.has(file)) problems.push(`${file} is missing.`);
  return unique(articles, problems).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function unchecked({ file, sha256 }: ReadArticle, expected: string | undefined): string[] {
  if (expected === sha256) return [];
  const state = expected === undefined ? 'is new' : 'has changed since its quotes were checked';
  return [
    `${file} ${state}. Once they are checked, its line in articles.sha256 is: ${sha256}  articles/${file}`,
  ];
}

/** The lines that `sha256sum articles/*` prints. One that is none is among the problems. */
export function parseChecksums(text: string, problems: Problems): Checksums {
  const lines = text.split(/\r?\n/u).filter((line) => line !== '');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, hash, file] = /^([0-9a-f]{64}) [ *]articles\/(.+)$/u.exec(line) ?? [];
      if (hash !== undefined && file !== undefined) return [[file, hash]];
      problems.push(`articles.sha256: ${abridged(line)} is no line of a checksum and a file.`);
      return [];
    }),
  );
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unique(articles: ReadArticle[], problems: Problems): ReadArticle[] {
  const byId = new Map<ArticleId, ReadArticle>();
  for (const article of articles) {
    const other = byId.get(article.id);
    if (other) problems.push(`${other.file} and ${article.file} would both be the article ${article.id}.`);
    byId.set(article.id, article);
  }
  return [...byId.values()];
}
