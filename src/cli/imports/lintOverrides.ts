import type { Row } from './table.ts';

/** One entry of `overrides` in `.oxlintrc.json`. */
export interface Override {
  files: string[];
  rules: { 'no-restricted-imports': ['error', { patterns: Pattern[] }] };
}

type Pattern = { message: string } & ({ group: string[] } | { regex: string });

/**
 * What the editor shows of the table. Later overrides replace earlier ones, so each folder has one that says all.
 * The linter sees the text of an import alone, and neither workers nor types in their place: `importRules.test.ts` does.
 * Folders stand before packages, since what the second pattern lets through is not held against a later one.
 */
export function lintOverrides(rows: readonly Row[]): Override[] {
  const outermostFirst = rows.toSorted((a, b) => depth(a) - depth(b));
  return outermostFirst.map((row) => ({
    files: [row.folder.endsWith('/*') ? row.folder : `${row.folder}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: [byFolder(row, rows), byPackage(row)] }] },
  }));
}

function depth({ folder }: Row): number {
  return folder.split('/').length;
}

function byPackage({ folder, packages }: Row): Pattern {
  const allowed = packages.flatMap((name) => [`!${name}`, `!${name}/**`]);
  return {
    group: ['*', '!./**', '!../**', ...allowed],
    message: `${folder} imports ${listed(packages, 'no package')} (ARCHITECTURE.md).`,
  };
}

function byFolder({ folder, folders }: Row, rows: readonly Row[]): Pattern {
  const allowed = [folder, ...folders];
  // A pattern of a folder takes in what lies below it, so one with an allowed part is left to the test.
  const others = rows
    .map((row) => row.folder)
    .filter((other) => !other.endsWith('/*') && !allowed.some((one) => `${one}/`.startsWith(`${other}/`)));
  const up = folder.endsWith('/*') ? '(?:\\.\\.?/)+' : '(?:\\.\\./)+';
  return {
    regex: `^(?:${up})(?:${others.map(fromWherever).join('|')})/`,
    message: `${folder} imports ${listed(folders, 'no other folder')} (ARCHITECTURE.md).`,
  };
}

/** `src/model` is written `model`, or `src/model` from the other side. */
function fromWherever(folder: string): string {
  const parts = folder.split('/');
  return parts.map((part, at) => (at < parts.length - 1 ? `(?:${part}/)?` : part)).join('');
}

function listed(names: readonly string[], none: string): string {
  return names.length === 0 ? none : names.join(', ');
}
