import { type FileKind, fileKind } from './fileKind.ts';
import { readHtml } from './html/readHtml.ts';
import { readMarkdown } from './markdown.ts';
import { type NamedFile, type Outcome, type Read, Unreadable } from './reading.ts';
import { readText } from './text.ts';

/** The largest file that is read, in bytes. */
export const LARGEST = 32 * 1024 * 1024;

type Reader = (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<Read> | Read;

const READERS: Record<FileKind, Reader> = { text: readText, markdown: readMarkdown, html: readHtml };

/**
 * The articles of a file with what it says about them, or why there are none. Touches no disk and no network, never
 * rejects, and gives the same for the same bytes.
 */
export async function readFile(file: NamedFile): Promise<Outcome> {
  const { name, bytes } = file;
  try {
    const read = await READERS[kindOf(file)](bytes, name);
    if (!/[\p{L}\p{N}]/u.test(read.text)) throw new Unreadable('It holds no words.');
    return { readings: [{ name, ...read }], refusals: [] };
  } catch (error) {
    return { readings: [], refusals: [{ name, refused: sentence(error) }] };
  }
}

function kindOf({ name, bytes }: NamedFile): FileKind {
  if (bytes.length === 0) throw new Unreadable('It is empty.');
  if (bytes.length > LARGEST)
    throw new Unreadable(
      `It has ${megabytes(bytes.length)} MB; at most ${megabytes(LARGEST)} are read. Part it.`,
    );
  return fileKind(name, bytes);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** What a library throws at a broken file is for programmers, so its first line stands in brackets. */
function sentence(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `It is broken and could not be read (${words.split('\n', 1)[0]?.slice(0, 200)}).`;
}
