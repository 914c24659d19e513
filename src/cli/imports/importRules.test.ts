import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { breach, isTest, reached } from './breach.ts';
import { importsOf } from './importsOf.ts';
import { lintConfig } from './lintConfig.ts';
import { sources } from './sources.ts';
import { readTable, rowFor } from './table.ts';

const rows = readTable(readFileSync('ARCHITECTURE.md', 'utf8'));
const imports = sources().flatMap(({ file, text }) =>
  importsOf(file, text).map((found) => ({ file, ...found })),
);

describe('who may import whom', () => {
  it('is kept by every import in src and app', () => {
    const breaches = imports.flatMap(({ file, specifier, line }) => {
      const what = breach(rows, file, specifier);
      return what === null ? [] : { what, at: `${file}:${line}` };
    });
    expect(breaches).toEqual([]);
  });

  it('allows nothing that nobody needs', () => {
    const needed = new Set(
      imports.flatMap(({ file, specifier }) => {
        const row = rowFor(rows, file);
        return row && specifier !== null && !isTest(file)
          ? `${row.folder} > ${reached(rows, file, specifier)}`
          : [];
      }),
    );
    const allowed = rows.flatMap(({ folder, folders, packages }) =>
      [...folders, ...packages].map((name) => `${folder} > ${name}`),
    );
    expect(allowed.filter((line) => !needed.has(line))).toEqual([]);
  });

  it('is what the linter has', async () => {
    const file = '.oxlintrc.json';
    const text = readFileSync(file, 'utf8');
    const wanted = lintConfig(text, rows);
    const style = await resolveConfig(file);
    expect(text, 'run `npm run lint:rules`').toBe(await format(wanted, { ...style, filepath: file }));
  });
});
