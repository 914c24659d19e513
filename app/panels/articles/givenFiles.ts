import { ownArticleTexts } from '../../words/texts/ownArticles.ts';

/** A file that a reader chose. */
export interface GivenFile {
  /** The folder that was chosen, or the name of a file that was chosen by itself. */
  root: string;
  /** Its path below that folder, or its name. */
  path: string;
  file: Blob;
}

/** Files of a picker. */
export function chosenFiles(files: Iterable<File>): GivenFile[] {
  return [...files].map((file) => given(file.webkitRelativePath || file.name, file));
}

/** @param path from the folder that was chosen, with its name */
function given(path: string, file: Blob): GivenFile {
  const [root = '', ...below] = path.split('/');
  return { root, path: below.length > 0 ? below.join('/') : root, file };
}

/** What was dropped, with all that lies in its folders. Must be called before the event has ended. */
export async function droppedFiles(dropped: DataTransfer): Promise<GivenFile[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // What is dropped from a page, and not from a folder, has no entry.
  if (entries.length === 0) return chosenFiles(dropped.files);
  const all = await Promise.all(entries.map(filesIn));
  return all.flat();
}

/** None of what cannot be read. */
async function filesIn(entry: FileSystemEntry): Promise<GivenFile[]> {
  const path = entry.fullPath.replace(/^\//u, '');
  if (isFile(entry)) {
    const file = await new Promise<File | null>((done) => entry.file(done, () => done(null)));
    return file ? [given(path, file)] : [];
  }
  if (!isFolder(entry)) return [];
  const found: GivenFile[] = [];
  for (const inner of await entriesOf(entry)) found.push(...(await filesIn(inner)));
  return found;
}

/** A browser hands over some at a time, until there are none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** The folder that holds them all, or the only file without its ending. */
export function titleOf(files: readonly GivenFile[]): string {
  const [root, ...others] = new Set(files.map((file) => file.root));
  return others.length > 0 || !root ? ownArticleTexts.several : root.replace(/(?<=.)\.[^./]*$/u, '');
}
