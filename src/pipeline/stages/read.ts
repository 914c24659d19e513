import { slug } from '../../model/ids.ts';
import type { ArticleId } from '../../model/types.ts';
import type { Problems } from '../problems.ts';

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

/** The articles of a folder, sorted by id. A file that is empty or no UTF-8 is named among the problems. */
export function read(
  files: SourceFile[],
  sha256: (bytes: Uint8Array) => string,
  problems: Problems,
): ReadArticle[] {
  const articles = files.flatMap(({ file, bytes }) => {
    const text = decoded(bytes);
    if (!text) problems.push(`${file} ${text === null ? 'is no UTF-8 text' : 'is empty'}.`);
    const id = slug(file.replace(/\.[^.]*$/u, ''));
    return text ? [{ id, file, sha256: sha256(bytes), length: text.length, text }] : [];
  });
  return unique(articles, problems).toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
