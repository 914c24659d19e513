import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
/** With all that src takes from data as code. */
const SOURCES = [
  'bin',
  'src',
  'data/frames.json',
  'data/model-prompt.json',
  'data/news-predicates.json',
  'package-lock.json',
];
/** As deep in the checkout as src/cli/build, which finds the checkout from where it lies. */
const FOLDER = join(root, 'bin/.compiled');
const DAY = 24 * 60 * 60 * 1000;
/** They read files beside them, or are rarely asked for. */
const EXTERNAL = ['mammoth', 'tinypool', 'unpdf', 'vite', 'wink-eng-lite-web-model'];

/**
 * The command as plain scripts, which start four times as fast as the sources. They are put together where they are not
 * there, or the sources have changed; two that do so at once do not meet. Rejects where it cannot be done, as in a
 * checkout that may not be written.
 *
 * @returns the path of the script
 */
export async function compiled() {
  const folder = join(FOLDER, stamp());
  const script = join(folder, 'edgewise.js');
  if (existsSync(script)) return script;
  const draft = `${folder}.${process.pid}`;
  await compile(draft);
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true });
  }
  forgetOld();
  return script;
}

/** A command that still runs loads what it needs from an older one. */
function forgetOld() {
  for (const name of readdirSync(FOLDER)) {
    const old = join(FOLDER, name);
    if (Date.now() - statSync(old).mtimeMs > DAY) rmSync(old, { recursive: true, force: true });
  }
}

async function compile(outDir) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    json: { stringify: true },
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      ssr: true,
      outDir,
      copyPublicDir: false,
      minify: true,
      rolldownOptions: {
        input: ['src/cli/edgewise.ts', 'src/cli/threads/thread.ts'],
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/** Of the sources as they lie there, by what is known without reading them. */
function stamp() {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const name of filesOf(source)) {
      const { mtimeMs, size } = statSync(join(root, source, name));
      hash.update(`${source} ${name} ${mtimeMs} ${size}\n`);
    }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(source) {
  const at = join(root, source);
  if (!statSync(at).isDirectory()) return [''];
  // Without the kinds of what lies there, Node looks at each file once more to see whether it is a folder.
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => relative(at, join(parentPath, name)))
    .filter((name) => /(?<!\.test)\.(?:js|ts|json)$/u.test(name) && !name.startsWith('.compiled'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
