import { readFileSync } from 'node:fs';

/** What the page names is loaded at first: its script, and all that this asks for when the first words are there. */
const page = readFileSync('dist/index.html', 'utf8');
const scripts = [...page.matchAll(/(?<=[" ])\.\/(assets\/[^" ]+\.js)(?=[" ])/g)].map(
  ([, path]) => `dist/${path}`,
);

export default [{ name: 'script of the first load, compressed', path: scripts, limit: '262 kB', gzip: true }];
