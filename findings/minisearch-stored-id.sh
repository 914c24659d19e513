#!/usr/bin/env bash
# minisearch 7.2.0: a stored field called id or score takes the place of the result's own, without a word.
#
# Expected: with idField: 'key' a result's id is the document's key, and its score the number that it was ranked by; a
# stored field of such a name is refused when the index is made, or kept apart.
# Happens: the stored fields are written over the result: its id is no key of the index, so that has() denies it, and its
# score is what the document stored.
# Edgewise: stores the key in a field of its own and reads that (closest in src/query/search/search.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error minisearch@7.2.0 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';

console.log('minisearch', JSON.parse(readFileSync('node_modules/minisearch/package.json', 'utf8')).version);
const document = { key: 'entity 1', id: 'avalon', score: 'of a match', text: 'Avalon' };
const found = (storeFields) => {
  const index = new MiniSearch({ idField: 'key', fields: ['text'], storeFields });
  index.add(document);
  const [{ id, score }] = index.search('avalon');
  console.log({ storeFields, id, score, has: index.has(id) });
  return { id, score: typeof score, has: index.has(id) };
};
assert.deepEqual(found([]), { id: 'entity 1', score: 'number', has: true });
assert.deepEqual(found(['id', 'score']), { id: 'avalon', score: 'string', has: false });
JS
node show.js
