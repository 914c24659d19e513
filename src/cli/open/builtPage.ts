import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

const root = join(import.meta.dirname, '../../..');
const SOURCES = ['app', 'src', 'index.html', 'package.json', 'vite.config.ts'];

/** The folder of the page, which is built where it is not there or older than its sources. Throws Refusal where it cannot be. */
export function builtPage(say: (sentence: string) => void): string {
  const folder = join(root, 'dist');
  const index = join(folder, 'index.html');
  if (existsSync(index) && statSync(index).mtimeMs > newest()) return folder;
  say('Building the page, which takes a minute and is done once.');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Refusal(['The page could not be built. Run "npm ci" and try again.']);
  return folder;
}

/** When the latest change of what the page is made of was, in milliseconds. */
function newest(): number {
  const files = SOURCES.flatMap((source) => {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('cli') && !name.includes('.test.'))
      .map((name) => join(path, name));
  });
  return files.reduce((latest, file) => Math.max(latest, statSync(file).mtimeMs), 0);
}
