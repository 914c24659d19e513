import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from './buildFolder.ts';

/** Builds one folder into another, with all that needs nobody to be asked. */
export function build(given: string, out: string) {
  const { signal } = new AbortController();
  return buildFolder({
    given: [given],
    out,
    extractors: [],
    annotations: undefined,
    frames: undefined,
    suggestions: undefined,
    model: null,
    say: () => undefined,
    publishers: undefined,
    tell: () => Promise.resolve(),
    signal,
    threads: 1,
  });
}

/** All files of an output with what is in them. */
export function bytesIn(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(out.length)).toSorted();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(out, path), 'latin1')]));
}

/** The output without anything of what it took to make it. */
export function forget(out: string): void {
  rmSync(join(out, '.edgewise-cache'), { recursive: true });
  const manifest = join(out, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"code": "[^"]*"/u, '"code": "another"'));
}
