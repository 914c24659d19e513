import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';
import { shown } from './inputs.ts';
import { MANIFEST, parseManifest, type Manifest } from '../../collection/manifest.ts';

export const CACHE = '.edgewise-cache';

/** What a build writes, and what systems leave in any folder. */
const OWN = new Set([
  MANIFEST,
  CACHE,
  'articles',
  'articles.sha256',
  'graph.json',
  'graph.schema.json',
  'report.txt',
  'vocabulary.json',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
]);

/**
 * The folder of an output by its one name. Where a build was killed while it put its folder in the place of the old one,
 * the old one is put back.
 */
export function locate(folder: string): string {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const [kept] = existsSync(place) ? [] : besides(place, 'previous');
  if (kept !== undefined) renameSync(kept, place);
  return place;
}

/** What was built there before; null where nothing is. Throws Refusal where anything else lies there. */
export function oldManifest(place: string): Manifest | null {
  if (!relative(place, process.cwd()).startsWith('..'))
    throw new Refusal(
      [`${shown(place)} is where you are, or above it. Name a folder of its own with --out.`],
      2,
    );
  if (!existsSync(place)) return null;
  const names = listed(place);
  if (names.length === 0) return null;
  const manifest = existsSync(join(place, MANIFEST))
    ? parseManifest(readFileSync(join(place, MANIFEST), 'utf8'))
    : null;
  if (!manifest) throw foreign(place, 'it is not empty and not an output of Edgewise');
  const known = new Set(manifest.files.flatMap(({ articles }) => articles.map(({ file }) => file)));
  const [stray] = [
    ...names.filter((name) => !OWN.has(name)),
    ...listed(join(place, 'articles')).filter((name) => !known.has(name) && !OWN.has(name)),
  ];
  if (stray !== undefined) throw foreign(place, `it holds ${shown(stray)}, which Edgewise did not write`);
  return manifest;
}

function foreign(place: string, why: string): Refusal {
  return new Refusal(
    [`Nothing was written into ${shown(place)}: ${why}. Name another folder with --out.`],
    2,
  );
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw foreign(folder, 'it is no folder that can be read');
  }
}

/**
 * Has a folder written beside the old one and puts it in its place, so that at any moment there is the old one or the
 * new one, whole.
 */
export async function replace(place: string, write: (folder: string) => Promise<void> | void): Promise<void> {
  const [next, previous] = [beside(place, 'next'), beside(place, 'previous')];
  const own = beside(place, 'computed');
  const drafts = besides(place, 'computed').filter((left) => left !== own);
  const stale = [...besides(place, 'next'), ...besides(place, 'previous'), ...drafts];
  for (const left of stale) remove(left);
  mkdirSync(next, { recursive: true });
  try {
    await write(next);
    if (existsSync(place)) renameSync(place, previous);
    renameSync(next, place);
  } finally {
    remove(next);
    if (existsSync(place)) remove(previous);
    else if (existsSync(previous)) renameSync(previous, place);
  }
}

/** Makes the folder that an output is to lie in. @returns what takes it away again where it is new and holds nothing */
export function makeParent(place: string): () => void {
  const parent = dirname(place);
  const first = mkdirSync(parent, { recursive: true });
  return () => {
    if (first === undefined) return;
    try {
      for (let folder = parent; folder.startsWith(first); folder = dirname(folder)) rmdirSync(folder);
    } catch {
      // It holds something.
    }
  };
}

/** A hidden name beside the output, of this process alone. */
export function beside(place: string, what: 'next' | 'previous' | 'computed'): string {
  return join(dirname(place), `.${basename(place)}.${what}-${process.pid}`);
}

/** Those of builds that have ended, one way or another. */
function besides(place: string, what: 'next' | 'previous' | 'computed'): string[] {
  const start = `.${basename(place)}.${what}-`;
  return (existsSync(dirname(place)) ? readdirSync(dirname(place)) : [])
    .filter((name) => name.startsWith(start) && !isRunning(Number(name.slice(start.length))))
    .map((name) => join(dirname(place), name));
}

function isRunning(process_: number): boolean {
  if (!Number.isSafeInteger(process_) || process_ < 1) return true;
  if (process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
