import type { Effects } from '../ingest/contracts.ts';
import { readFile, tooLarge } from '../readers/readFile.ts';
import { addTexts, storedTexts, type ReadTexts } from './storedTexts.ts';

/** A file that somebody chose, not read yet. */
export interface GivenFile {
  /** Its name, below the folder that was chosen. */
  path: string;
  /** In bytes. */
  size: number;
  /** Rejects where it is gone, or may not be read. */
  bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

const HIDDEN = 'Its name begins with a full stop.';
const GONE = 'It could not be read: it was moved, renamed or locked.';

/** The texts of files, one after the other in the order of their paths, so that the bytes of one alone are held. */
export async function readGiven(
  given: readonly GivenFile[],
  { sha256, signal }: Pick<Effects, 'sha256' | 'signal'>,
  progress: (done: number, of: number) => void,
): Promise<ReadTexts> {
  const read: ReadTexts = { files: [], leftOut: [], texts: new Map() };
  const inOrder = given.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const [i, file] of inOrder.entries()) {
    signal?.throwIfAborted();
    progress(i, given.length);
    const why = reasonAgainst(file) ?? (await add(file, read, sha256));
    if (why !== null) read.leftOut.push({ path: file.path, why });
  }
  progress(given.length, given.length);
  return read;
}

function reasonAgainst({ path, size }: GivenFile): string | null {
  return path.split('/').some((part) => part.startsWith('.')) ? HIDDEN : tooLarge(size);
}

/** @returns why it could not be read; null where it was, or a reader says why not */
async function add(
  { path, bytes }: GivenFile,
  read: ReadTexts,
  sha256: Effects['sha256'],
): Promise<string | null> {
  const own = await bytes().catch(() => null);
  if (own === null) return GONE;
  const found = { path, size: own.length, sha256: await sha256(own) };
  addTexts(await storedTexts(found, await readFile({ name: path, bytes: own }), sha256), read);
  return null;
}
