import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { licences } from './licences.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'licences-'));
  write('index.html', `<script type="module" src="./main.js"></script>`);
  write('worker.js', `import 'in-worker'; import '@scope/shared/part.js';`);
  pack('in-page', `import 'below'; console.log('page');`);
  pack('in-page/node_modules/below', `console.log('below');`);
  pack('in-worker', `console.log('worker');`);
  pack('@scope/shared', `console.log('shared');`);
  pack('not-used', `console.log('not');`);
});

afterEach(() => rmSync(folder, { recursive: true }));

it('name every package of the page and its workers once, with its terms, and no other', async () => {
  write(
    'main.js',
    `import 'in-page'; import './style.css'; import 'looks/looks.css'; new Worker(new URL('./worker.js', import.meta.url));`,
  );
  write('style.css', `@import 'letters/letters.css';`);
  pack('letters', '');
  write('node_modules/letters/letters.css', `@font-face { src: url('./letters.woff2'); }`);
  write('node_modules/letters/letters.woff2', 'A'.repeat(5000));
  pack('looks', '');
  write('node_modules/looks/looks.css', 'p { color: black; }');
  await bundle();
  const text = readFileSync(join(folder, 'dist/licences.txt'), 'utf8');
  const named = [...text.matchAll(/^(\S+) 1\.2\.3 \(MIT\)$/gm)].map(([, name]) => name);
  expect(named).toEqual(['@scope/shared', 'below', 'in-page', 'in-worker', 'letters', 'looks']);
  expect(text).toContain('© the authors of below');
});

it('take them from a list, as old packages have them', async () => {
  write('main.js', `import 'in-page';`);
  const licenses = [{ type: 'ODbL-1.0' }, { type: 'MIT' }];
  write(
    'node_modules/in-page/package.json',
    JSON.stringify({ name: 'in-page', version: '1.2.3', licenses, main: 'index.js' }),
  );
  await bundle();
  const text = readFileSync(join(folder, 'dist/licences.txt'), 'utf8');
  expect(text).toContain('in-page 1.2.3 (ODbL-1.0 OR MIT)');
});

it.each([
  ['LICENSE', 'no file says on what terms'],
  ['package.json', 'its package.json names no licence'],
])('stop the build without %s', async (file) => {
  write('main.js', `import 'in-page';`);
  const path = join(folder, 'node_modules/in-page', file);
  if (file === 'LICENSE') rmSync(path);
  else writeFileSync(path, JSON.stringify({ name: 'in-page', version: '1.2.3' }));
  await expect(bundle()).rejects.toThrow('in-page is shipped with the page and does not say on what terms');
});

async function bundle(): Promise<void> {
  const plugin = licences();
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin()],
    worker: { plugins: () => [plugin()] },
  });
}

function pack(name: string, code: string): void {
  const bare = name.replace(/^.*node_modules\//, '');
  const at = `node_modules/${name}`;
  write(
    `${at}/package.json`,
    JSON.stringify({ name: bare, version: '1.2.3', license: 'MIT', main: 'index.js' }),
  );
  write(`${at}/index.js`, code);
  write(`${at}/part.js`, code);
  write(`${at}/LICENSE`, `© the authors of ${bare}`);
}

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
