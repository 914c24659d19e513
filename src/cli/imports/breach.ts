import { posix } from 'node:path';
import { rowFor, type Row } from './table.ts';

/**
 * `FOLDER > WHAT` where an import reaches what its file may not: a folder of the table, a package, a test, or what nobody
 * can follow. Null where all is well. A specifier of null is one that is computed. A test may take any package and all of
 * src, and a test of app whatever it likes.
 */
export function breach(rows: readonly Row[], file: string, specifier: string | null): string | null {
  const path = specifier === null ? null : pathOf(file, specifier);
  if (isTest(file)) return file.startsWith('src/') && path?.startsWith('app/') ? `${file} > app` : null;
  const row = rowFor(rows, file);
  if (row === undefined) return `${file} > anything, since its folder has no row`;
  const what = forbidden(rows, row, specifier, path);
  return what === null ? null : `${row.folder} > ${what}`;
}

function forbidden(
  rows: readonly Row[],
  row: Row,
  specifier: string | null,
  path: string | null,
): string | null {
  if (specifier === null) return 'what is computed';
  return path === null ? breachByPackage(row, specifier) : breachByFolder(rows, row, path);
}

function breachByFolder(rows: readonly Row[], row: Row, path: string): string | null {
  if (isTest(path)) return 'a test';
  const other = rowFor(rows, path);
  if (other === undefined) return `${path}, which has no row`;
  return other === row || row.folders.includes(other.folder) ? null : other.folder;
}

function breachByPackage({ packages }: Row, specifier: string): string | null {
  const name = packageOf(specifier);
  return packages.includes(name) ? null : `package ${name}`;
}

/** The folder of the table, or the package, that an import reaches; null for what lies in no folder of it. */
export function reached(rows: readonly Row[], file: string, specifier: string): string | null {
  const path = pathOf(file, specifier);
  return path === null ? packageOf(specifier) : (rowFor(rows, path)?.folder ?? null);
}

/** From the root of the repository; null for a package. */
function pathOf(file: string, specifier: string): string | null {
  const [bare = ''] = specifier.split('?');
  return bare.startsWith('.') ? posix.join(posix.dirname(file), bare) : null;
}

/** `react-dom/client` is of `react-dom`, `@noble/hashes/sha2.js` of `@noble/hashes`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Tests, and what is written for them alone (`testGraph.ts`). */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$|(^|\/)test[A-Z][^/]*$/.test(file);
}
