import { describe, expect, it } from 'vitest';
import { breach } from './breach.ts';
import { importsOf } from './importsOf.ts';
import { readTable } from './table.ts';

const rows = readTable(`
## Who may import whom

| folder | holds | may import | packages |
| ------ | ----- | ---------- | -------- |
| \`src/model\` | types | – | \`zod\`, \`@noble/hashes\` |
| \`src/query\` | look-ups | \`src/model\` | – |
| \`src/query/deep\` | a part with a row of its own | – | \`d3-force\` |
| \`src/cli\` | commands | \`src/query\` | \`node:*\` |
| \`app/pages\` | written pages | \`src/model\` | – |
| \`app/*\` | the entry | \`src/query\` | – |
`);

/** The breaches of one file with this text. */
function breaches(file: string, text: string): (string | null)[] {
  return importsOf(file, text).map(({ specifier }) => breach(rows, file, specifier));
}

describe('a breach', () => {
  it.each([
    ['an import', `import { a } from '../query/a.ts';`],
    ['an import for what it does', `import '../query/a.ts';`],
    ['a type', `import type { A } from '../query/a.ts';`],
    ['a type in its place', `let a: import('../query/a.ts').A;`],
    ['a re-export', `export { a } from '../query/a.ts';`],
    ['a re-export of all', `export * from '../query/a.ts';`],
    ['an import that waits', `const a = () => import('../query/a.ts');`],
    ['a worker', `new Worker(new URL('../query/a.ts', import.meta.url), { type: 'module' });`],
    ['what the bundler hands over otherwise', `import text from '../query/a.ts?raw';`],
  ])('is seen in %s', (_, text) => {
    expect(breaches('src/model/x.ts', text)).toEqual(['src/model > src/query']);
    expect(breaches('src/cli/x.ts', text)).toEqual([null]);
  });

  it.each([
    ['a package that is not listed', 'src/query/x.ts', `import 'zod';`, 'src/query > package zod'],
    ['one whose name only begins alike', 'src/model/x.ts', `import 'zodiac';`, 'src/model > package zodiac'],
    ['what Node brings', 'src/query/x.ts', `import 'node:fs';`, 'src/query > package node:*'],
    ['what Node brings, unnamed', 'src/cli/x.ts', `import 'fs';`, 'src/cli > package fs'],
    ['a test', 'src/query/x.ts', `import '../model/testGraph.ts';`, 'src/query > a test'],
    ['a path that is computed', 'src/cli/x.ts', `import(name);`, 'src/cli > what is computed'],
    ['many files by a pattern', 'app/x.ts', `import.meta.glob('./a/*');`, 'app/* > what is computed'],
    ['a file of no folder', 'app/x.ts', `import '../data/a.ts';`, 'app/* > data/a.ts, which has no row'],
    ['the entry', 'app/pages/x.ts', `import '../App.tsx';`, 'app/pages > app/*'],
    ['a part with its own row', 'src/query/x.ts', `import './deep/a.ts';`, 'src/query > src/query/deep'],
    ['from such a part', 'src/query/deep/x.ts', `import '../a.ts';`, 'src/query/deep > src/query'],
    [
      'app, from a test in src',
      'src/model/x.test.ts',
      `import '../../app/x.ts';`,
      'src/model/x.test.ts > app',
    ],
  ])('is seen: %s', (_, file, text, what) => {
    expect(breaches(file, text)).toEqual([what]);
  });

  it('is seen in a folder without a row', () => {
    expect(breaches('app/new/x.ts', `import 'zod';`)).toEqual([
      'app/new/x.ts > anything, since its folder has no row',
    ]);
  });

  it.each([
    ['within its folder', 'src/model/deep/x.ts', `import '../a.ts'; import './b/c.ts';`],
    ['a part of a listed package', 'src/model/x.ts', `import 'zod/mini'; import '@noble/hashes/sha2.js';`],
    ['what Node brings, where it may', 'src/cli/x.ts', `import 'node:fs/promises';`],
    [
      'a test',
      'src/model/x.test.ts',
      `import 'vitest'; import 'node:fs'; import '../query/a.ts'; import(name);`,
    ],
    ['a URL of elsewhere', 'src/model/x.ts', `new URL('../query/', base); new URL(href);`],
  ])('is none: %s', (_, file, text) => {
    expect(new Set(breaches(file, text))).toEqual(new Set(breaches(file, text).map(() => null)));
  });
});

describe('the table', () => {
  it('must be there', () => {
    expect(() => readTable('# The plan')).toThrow('no table');
  });

  it('names only folders that have a row', () => {
    const table = '## Who may import whom\n\n| `src/a` | x | `src/b` | – |\n';
    expect(() => readTable(table)).toThrow('src/a may import src/b, which has no row');
  });
});
