#!/usr/bin/env bash
# unpdf 1.7.0: in a worker, PDF.js speaks to whoever started the worker as soon as it is loaded.
#
# Expected: a library that is imported in a worker of one's own posts nothing by itself.
# Happens: PDF.js takes every worker for its own, posts {"sourceName":"worker","targetName":"main","action":"ready"} and listens
# to the messages that come in. A page that takes each message for an answer to its own question reads that one too.
# Edgewise: the worker that reads articles answers by a port of its own (`app/workers/ingest.ts`); a story opens a PDF.
# Node stands in for a worker here: it hides that it is Node, and has the two globals by which PDF.js knows a worker.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --loglevel=error unpdf@1.7.0 > /dev/null
cat > show.mjs <<'JS'
const heard = [];
Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: '1' } });
process.type = 'worker';
Object.assign(globalThis, { self: globalThis, onmessage: null, postMessage: (message) => heard.push(message) });
globalThis.addEventListener ??= () => {};
await import('unpdf/pdfjs');
console.log(JSON.stringify(heard));
JS
node show.mjs | tee out
grep -q '"action":"ready"' out
