import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { lintOverrides } from './lintOverrides.ts';
import type { Row } from './table.ts';

const rows: Row[] = [
  { folder: 'src/model', folders: [], packages: ['zod'] },
  { folder: 'src/query', folders: ['src/model'], packages: [] },
  { folder: 'src/query/deep', folders: [], packages: ['d3-force'] },
  { folder: 'app/state', folders: ['src/model'], packages: ['node:*'] },
  { folder: 'app/pages', folders: [], packages: [] },
  { folder: 'app/*', folders: ['app/state', 'src/query/deep'], packages: [] },
];

const cases: [file: string, specifier: string, refused: boolean][] = [
  ['src/model/a.ts', 'zod/mini', false],
  ['src/model/a.ts', 'zodiac', true],
  ['src/model/a.ts', 'node:fs', true],
  ['src/model/a.ts', './b.ts', false],
  ['src/model/c/a.ts', '../../query/b.ts', true],
  ['src/query/c/a.ts', '../../model/b.ts', false],
  ['src/query/deep/a.ts', 'd3-force', false],
  ['src/query/b.ts', 'd3-force', true],
  ['src/query/deep/a.ts', '../../model/b.ts', true],
  ['app/state/a.ts', '../pages/b.ts', true],
  ['app/state/c/a.ts', '../../pages/b.ts', true],
  ['app/state/a.ts', '../../src/query/b.ts', true],
  ['app/state/a.ts', '../../src/model/b.ts', false],
  ['app/state/a.ts', 'node:fs', false],
  ['app/main.ts', './pages/b.ts', true],
  ['app/main.ts', './state/b.ts', false],
  ['app/main.ts', '../src/query/deep/b.ts', false],
  ['app/main.ts', '../src/model/b.ts', true],
];

it('lets the linter refuse what the table forbids, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const config = { categories: { correctness: 'off' }, overrides: lintOverrides(rows) };
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));
  cases.forEach(([file, specifier], at) => write(join(folder, numbered(file, at)), specifier));
  const said = lint(folder);
  rmSync(folder, { recursive: true });
  const refused = cases.filter(([file], at) => said.includes(numbered(file, at)));
  expect(refused).toEqual(cases.filter(([, , wanted]) => wanted));
});

function numbered(file: string, at: number): string {
  return file.replace('.ts', `${at}.ts`);
}

function write(path: string, specifier: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { a } from '${specifier}';\nexport { a };\n`);
}

/** What the linter says; it exits with an error where it finds something. */
function lint(folder: string): string {
  const { stdout } = spawnSync('npx', ['oxlint', 'src', 'app', '--format', 'unix'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout;
}
