import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, sep } from 'node:path';
import { Refusal } from '../refusal.ts';

/** A file to be read. */
export interface Input {
  /** Below the folder that was given, with slashes; the name alone of a file that was given. Not always a valid path. */
  path: string;
  /** To open it by: names need not be letters in any encoding. */
  at: Buffer;
}

/** Something that lies there and is not read, with the reason as a sentence. */
export interface LeftOut {
  path: string;
  why: string;
}

export interface Inputs {
  files: Input[];
  leftOut: LeftOut[];
}

interface Found extends Inputs {
  /** What has been listed, by its address on the disk. */
  seen: Set<string>;
  /** An address of a folder whose content is no input: what is built lies there. */
  except: string;
}

const HIDDEN = 'Its name begins with a full stop.';
const LINK = 'It is a link. Name the file that it leads to.';
const SPECIAL = 'It is not a file.';
const AGAIN = 'It was given twice.';
const OUTPUT = 'Edgewise writes there.';

/**
 * All files of the files and folders that are given, sorted by path. Links are followed only where they are given
 * themselves, so that no folder leads out of itself or round in a ring. The order in which they are given is nothing.
 *
 * @param output is not looked into, should it lie within
 * Throws Refusal where one that is given is not there.
 */
export function listInputs(given: readonly string[], output: string): Inputs {
  const found: Found = { files: [], leftOut: [], seen: new Set(), except: output };
  const roots = given.map(realPath).toSorted();
  const [folders, files] = [roots.filter(isFolder), roots.filter((root) => !isFolder(root))];
  for (const folder of folders) listFolder(Buffer.from(folder), found);
  for (const file of files) take({ path: basename(file), at: Buffer.from(file) }, statSync(file), found);
  return { files: byPath(found.files), leftOut: byPath(found.leftOut) };
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new Refusal([`${shown(path)} cannot be read: ${reasonOf(error)}`], 2);
  }
}

function listFolder(root: Buffer, found: Found): void {
  const open: Input[] = [{ path: '', at: root }];
  for (let folder = open.pop(); folder; folder = open.pop()) {
    for (const entry of entriesOf(folder, found)) {
      const stats = lstatSync(entry.at, { throwIfNoEntry: false });
      if (!stats) leave(entry, 'It was gone before it was read.', found);
      else if (basename(entry.path).startsWith('.')) leave(entry, HIDDEN, found);
      else if (stats.isDirectory()) open.push(entry);
      else take(entry, stats, found);
    }
  }
}

function entriesOf(folder: Input, found: Found): Input[] {
  if (folder.at.toString() === found.except) {
    leave(folder, OUTPUT, found);
    return [];
  }
  try {
    return readdirSync(folder.at, { encoding: 'buffer' }).map((name) => ({
      path: folder.path === '' ? name.toString() : `${folder.path}/${name.toString()}`,
      at: Buffer.concat([folder.at, Buffer.from(sep), name]),
    }));
  } catch (error) {
    leave(folder, reasonOf(error), found);
    return [];
  }
}

function take(file: Input, stats: Stats, found: Found): void {
  const place = file.at.toString('latin1');
  const why = reasonAgainst(stats) ?? (found.seen.has(place) ? AGAIN : null);
  found.seen.add(place);
  if (why === null) found.files.push(file);
  else leave(file, why, found);
}

function reasonAgainst(stats: Stats): string | null {
  if (stats.isSymbolicLink()) return LINK;
  return stats.isFile() ? null : SPECIAL;
}

function leave({ path }: Input, why: string, found: Found): void {
  found.leftOut.push({ path: path || '.', why });
}

function byPath<T extends { path: string }>(list: T[]): T[] {
  return list.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'You are not allowed to read it.',
  EPERM: 'You are not allowed to read it.',
  ENOENT: 'It is not there.',
  ELOOP: 'It is a link that leads back to itself.',
  ENAMETOOLONG: 'Its path is too long for this system.',
};

/** What the system says against a file, as a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `The system says ${code || String(error)}.`;
}

/** A name as it can be printed anywhere: nothing in it moves a cursor or turns letters around. */
export function shown(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (unit) => `\\u{${unit.codePointAt(0)?.toString(16)}}`,
  );
}
