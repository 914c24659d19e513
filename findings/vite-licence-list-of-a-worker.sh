#!/usr/bin/env bash
# vite 8.3.8: `build.license` lists the packages of the page and not those of its workers.
#
# Expected: the file names the licence of every package whose code the build ships, as one that is published must.
# Happens: a package that only a worker imports is in the built files and missing from the list. Nothing says so.
# Edgewise: writes its own list, from the modules of the page, of every worker and of the service worker, with the fonts
# (app/pages/licences.ts, held by licences.test.ts and e2e/licences.spec.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error vite@8.3.8 zustand@5.1.0 papaparse@5.7.1 > /dev/null
echo '<!doctype html><title>Two packages</title><script type="module" src="/page.js"></script>' > index.html
cat > page.js <<'JS'
import { createStore } from 'zustand/vanilla';

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.postMessage(createStore(() => 'a,b').getState());
JS
cat > worker.js <<'JS'
import Papa from 'papaparse';

addEventListener('message', ({ data }) => postMessage(Papa.parse(data).data));
JS
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { build, version } from 'vite';

console.log('vite', version);
await build({ logLevel: 'error', build: { license: { fileName: 'licences.md' } }, worker: { format: 'es' } });
const list = readFileSync('dist/licences.md', 'utf8');
const shipped = readdirSync('dist/assets').map((file) => readFileSync(`dist/assets/${file}`, 'utf8')).join('\n');
const facts = {
  zustand: { imported: 'by the page', shipped: /getInitialState/.test(shipped), listed: /zustand/.test(list) },
  papaparse: { imported: 'by the worker', shipped: /BAD_DELIMITERS/.test(shipped), listed: /papaparse/i.test(list) },
};
console.table(facts);
assert.deepEqual(facts.zustand, { imported: 'by the page', shipped: true, listed: true });
assert.deepEqual(facts.papaparse, { imported: 'by the worker', shipped: true, listed: false });
JS
node show.js
