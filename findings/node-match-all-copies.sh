#!/usr/bin/env bash
# Node 24.21.0: `text.matchAll(pattern)` copies the pattern for every text, and a copy is compiled anew.
#
# Expected: a pattern that is made once is compiled once; matchAll is the tidy way to write a loop of exec.
# Happens: by the standard it makes a pattern of its own for each call. For a long list of names and short texts that takes
# many times as long as the search.
# Edgewise: looked for names, dates and credits so, sentence by sentence; it sets lastIndex and calls exec now.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error node@24.21.0 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';

const names = Array.from({ length: 400 }, (_, i) => `Place${i} of ${i}`);
const texts = Array.from({ length: 3000 }, (_, i) => `A ship left Place${i % 400} of ${i % 400} for the port.`);
const source = `(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`;
let made = 0;
class Counted extends RegExp {
  constructor(...given) {
    super(...given);
    made += 1;
  }
}
const counted = new Counted(source, 'gu');
for (const text of texts.slice(0, 10)) assert.equal([...text.matchAll(counted)].length, 1);

const pattern = new RegExp(source, 'gu');
const timed = (search) => {
  const start = performance.now();
  let found = 0;
  for (const text of texts) found += search(text);
  assert.equal(found, texts.length);
  return Math.round(performance.now() - start);
};
const byMatchAll = (text) => [...text.matchAll(pattern)].length;
const byExec = (text) => {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) found += 1;
  return found;
};
const ms = { matchAll: timed(byMatchAll), exec: timed(byExec) };
console.log({ node: process.version, 'patterns made for 10 texts': made, 'ms for 3,000 texts': ms });
assert.equal(made, 1 + 10);
assert.ok(ms.matchAll > 3 * ms.exec);
JS
node_modules/node/bin/node show.js
