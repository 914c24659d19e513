import { type FileKind, fileKind } from './fileKind.ts';
import { type NamedFile, type Outcome, type Read, type Refusal, Unreadable } from './reading.ts';
import { readText } from './text.ts';

/** The largest file that is read, in bytes. */
export const LARGEST = 32 * 1024 * 1024;

/** A file in a file in a file, and no deeper. */
const DEEPEST = 3;

/** What a reader finds in a file: articles, and files of their own. */
type Contents = { read?: Read; files?: NamedFile[]; refusals?: Refusal[] };
type Reader = (bytes: Uint8Array<ArrayBuffer>) => Contents | Promise<Contents>;

/** What a kind needs is loaded with its first file: a folder of texts need not wait for a parser of pages. */
const READERS: Record<FileKind, () => Promise<Reader>> = {
  text: async () => (bytes) => ({ read: readText(bytes) }),
  markdown: async () => {
    const { readMarkdown } = await import('./markdown.ts');
    return (bytes) => ({ read: readMarkdown(bytes) });
  },
  html: async () => {
    const { readHtml } = await import('./html/readHtml.ts');
    return (bytes) => ({ read: readHtml(bytes) });
  },
  docx: async () => {
    const { readDocx } = await import('./docx.ts');
    return async (bytes) => ({ read: await readDocx(bytes) });
  },
  email: async () => (await import('./email.ts')).readEmail,
  zip: async () => (await import('./unpack.ts')).unpack,
  ninjs: async () => (await import('./ninjs.ts')).readNinjs,
  pdf: async () => {
    const { readPdf } = await import('./pdf/readPdf.ts');
    return async (bytes) => ({ read: await readPdf(bytes) });
  },
};

/** In a page it may not come, and the file is not to blame. */
async function readerOf(kind: FileKind): Promise<Reader> {
  try {
    return await READERS[kind]();
  } catch {
    throw new Unreadable('What reads such files could not be loaded; check your connection and try again.');
  }
}

/**
 * The articles of a file with what it says about them, or why there are none; those of an archive, or attached to an
 * e-mail, each on its own. Touches no disk and no network, never rejects, and gives the same for the same bytes.
 */
export async function readFile(file: NamedFile): Promise<Outcome> {
  return readAt(file, 1);
}

async function readAt(file: NamedFile, depth: number): Promise<Outcome> {
  const { name, bytes } = file;
  try {
    const reader = await readerOf(kindOf(file));
    const { read, files = [], refusals = [] } = await reader(bytes);
    const inner = await readInner(files, depth);
    const hasWords = read !== undefined && /[\p{L}\p{N}]/u.test(read.text);
    if (!hasWords && inner.readings.length + inner.refusals.length + refusals.length === 0)
      throw new Unreadable('It holds no words.');
    return {
      readings: [...(hasWords ? [{ name, ...read }] : []), ...inner.readings.map(within(name))],
      refusals: [...refusals, ...inner.refusals].map(within(name)),
    };
  } catch (error) {
    return { readings: [], refusals: [{ name, refused: sentence(error) }] };
  }
}

/** One file after the other, so that the readings of one alone are being made. */
async function readInner(files: readonly NamedFile[], depth: number): Promise<Outcome> {
  const all: Outcome = { readings: [], refusals: [] };
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const refused = `It lies in more than ${DEEPEST} files around it; unpack them.`;
    const { readings, refusals } =
      depth > DEEPEST
        ? { readings: [], refusals: [{ name: file.name, refused }] }
        : await readAt(file, depth + 1);
    all.readings.push(...readings);
    all.refusals.push(...refusals);
  }
  return all;
}

function within(outer: string): <T extends { name: string }>(inner: T) => T {
  return (inner) => ({ ...inner, name: `${outer}/${inner.name}` });
}

function kindOf({ name, bytes }: NamedFile): FileKind {
  if (bytes.length === 0) throw new Unreadable('It is empty.');
  const large = tooLarge(bytes.length);
  if (large !== null) throw new Unreadable(large);
  return fileKind(name, bytes);
}

/** Why a file of so many bytes is not read, as a sentence; null where it is. */
export function tooLarge(size: number): string | null {
  return size > LARGEST
    ? `It has ${megabytes(size)} MB; at most ${megabytes(LARGEST)} can be read. Split it.`
    : null;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** What a library throws at a broken file is for programmers, so its first line stands in brackets. */
function sentence(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `It is damaged and could not be read (${words.split('\n', 1)[0]?.slice(0, 200)}).`;
}
