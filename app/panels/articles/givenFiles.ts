import { ownArticleTexts } from '../../words/texts/ownArticles.ts';

/** A file that a reader chose, with its path below the folder that was chosen. */
export interface GivenFile {
  path: string;
  file: Blob;
}

/** Files of a picker. */
export function chosenFiles(files: Iterable<File>): GivenFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** What was dropped, with all that lies in its folders. Must be called before the event has ended. */
export async function droppedFiles(dropped: DataTransfer): Promise<GivenFile[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const all = await Promise.all(entries.map(filesIn));
  return all.flat();
}

/** None of what cannot be read. */
async function filesIn(entry: FileSystemEntry): Promise<GivenFile[]> {
  const path = entry.fullPath.replace(/^\//u, '');
  if (isFile(entry)) {
    const file = await new Promise<File | null>((done) => entry.file(done, () => done(null)));
    return file ? [{ path, file }] : [];
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
  const [first, ...others] = files.map(({ path }) => path);
  const [folder, inner] = first?.split('/') ?? [];
  if (inner !== undefined && others.every((path) => path.startsWith(`${folder}/`)))
    return folder || ownArticleTexts.several;
  return others.length === 0 && first ? first.replace(/(?<=.)\.[^.]*$/u, '') : ownArticleTexts.several;
}
