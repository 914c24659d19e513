#!/usr/bin/env bash
# jsonc-parser 3.3.1: visit, parse and parseTree throw at a depth that JSON.parse reads.
#
# Expected: a parser that is "fault tolerant", and a visitor in the manner of SAX, read whatever valid JSON JSON.parse
# reads, or report an error to onError and in the list of errors.
# Happens: each level is a call, and at some ten thousand nested lists all three throw "RangeError: Maximum call stack
# size exceeded". Nothing comes to onError or into the list of errors.
# Edgewise: graph files are strangers' files, so keys that stand twice in an object are found without recursion
# (src/model/doubledKey.ts); doubledKey.test.ts goes 200,000 objects deep.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error jsonc-parser@3.3.1 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import jsonc from 'jsonc-parser';

console.log('jsonc-parser', JSON.parse(readFileSync('node_modules/jsonc-parser/package.json', 'utf8')).version);
const depth = 50_000;
const text = '['.repeat(depth) + ']'.repeat(depth);
assert.ok(Array.isArray(JSON.parse(text)));
console.log(`JSON.parse reads ${depth} nested lists`);

const errors = [];
const ways = {
  visit: () => jsonc.visit(text, { onError: (code) => errors.push(code) }),
  parse: () => jsonc.parse(text, errors),
  parseTree: () => jsonc.parseTree(text, errors),
};
for (const [name, read] of Object.entries(ways)) {
  assert.throws(read, (error) => {
    console.log(name, 'throws', `${error.name}: ${error.message}`);
    return error instanceof RangeError;
  });
}
console.log('errors reported:', errors);
assert.deepEqual(errors, []);
JS
node show.js
