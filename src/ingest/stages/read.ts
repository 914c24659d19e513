import { slug } from '../../model/ids.ts';
import type { ArticleId } from '../../model/types.ts';
import type { Effects, ReadArticle, Result, SourceFile } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { fault } from '../diagnostics.ts';

/** File name -> SHA-256 in hex of the bytes that a person checked the quotes against. */
export type Checksums = ReadonlyMap<string, string>;

/**
 * The articles of a folder, sorted by id. A file that is empty or no UTF-8, or that is not byte for byte the one that
 * was checked, is a fault: one changed character makes every quote from it void.
 */
export async function read(
  files: SourceFile[],
  checked: Checksums,
  { sha256 }: Pick<Effects, 'sha256'>,
): Promise<Result<ReadArticle[]>> {
  const results = await Promise.all(files.map((file) => readFile(file, sha256)));
  const articles = results.flatMap(({ value }) => value ?? []);
  const unique = uniqueById(articles);
  return {
    value: unique.value.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    diagnostics: [
      ...results.flatMap(({ diagnostics }) => diagnostics),
      ...articles.flatMap((article) => unchecked(article, checked.get(article.file))),
      ...missing(files, checked),
      ...unique.diagnostics,
    ],
  };
}

async function readFile(
  { file, bytes, declared }: SourceFile,
  sha256: Effects['sha256'],
): Promise<Result<ReadArticle | null>> {
  const text = decoded(bytes);
  if (text === null)
    return {
      value: null,
      diagnostics: [fault('not-utf-8', { file }, { seems: isUtf16(bytes) ? 'UTF-16' : null })],
    };
  if (text === '') return { value: null, diagnostics: [fault('empty-file', { file }, {})] };
  const id = slug(file.replace(/\.[^.]*$/u, ''));
  return {
    value: {
      id,
      file,
      sha256: await sha256(bytes),
      length: text.length,
      text,
      ...(declared && { declared }),
    },
    diagnostics: [],
  };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** By its mark, or by the zero in every other byte that Latin letters have there. */
function isUtf16([first = 0, second = 0]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0) !== (second === 0)
  );
}

function unchecked({ file, sha256 }: ReadArticle, expected: string | undefined): Diagnostic[] {
  if (expected === sha256) return [];
  return [fault(expected === undefined ? 'new-file' : 'changed-file', { file }, { sha256 })];
}

function missing(files: SourceFile[], checked: Checksums): Diagnostic[] {
  const present = new Set(files.map(({ file }) => file));
  return [...checked.keys()]
    .filter((file) => !present.has(file))
    .map((file) => fault('missing-file', { file }, {}));
}

/** Of two files that would be one article, the last. */
function uniqueById(articles: ReadArticle[]): Result<ReadArticle[]> {
  const byId = new Map<ArticleId, ReadArticle>();
  const diagnostics: Diagnostic[] = [];
  for (const article of articles) {
    const { id, file } = article;
    const other = byId.get(id);
    if (other) diagnostics.push(fault('same-article', { file, article: id }, { other: other.file }));
    byId.set(id, article);
  }
  return { value: [...byId.values()], diagnostics };
}

/** The lines that `sha256sum` prints, whether it was called on `articles/*` or within the folder, and which are none. */
export function parseChecksums(text: string): Result<Checksums> {
  const lines = text.split(/\r?\n/u).filter((line) => line !== '');
  const entries = lines.map((line) => ({
    line,
    match: /^([0-9a-f]{64}) [ *](?:\.\/)?(?:articles\/)?(.+)$/u.exec(line),
  }));
  return {
    value: new Map(entries.flatMap(({ match }) => (match ? [[match[2] ?? '', match[1] ?? '']] : []))),
    diagnostics: entries
      .filter(({ match }) => match === null)
      .map(({ line }) => fault('bad-checksum', { file: 'articles.sha256' }, { line })),
  };
}
