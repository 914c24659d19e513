import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/**
 * Packages of which a worker takes another file than they name for browsers: that of the CSS parser of linkedom exports nothing
 * (`findings/cssom-browser-file.sh`), and that for the entities of Markdown asks the document, which a worker has not.
 */
const files: Readonly<Record<string, string>> = {
  '@acemir/cssom': resolve('@acemir/cssom'),
  'decode-named-character-reference': createRequire(resolve('mdast-util-from-markdown')).resolve(
    'decode-named-character-reference',
  ),
};

/** For the bundle of a worker that reads articles. */
export function readersInWorkers(): Plugin {
  return { name: 'readers-in-workers', enforce: 'pre', resolveId: (id) => files[id] ?? null };
}
