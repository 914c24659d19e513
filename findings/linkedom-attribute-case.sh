#!/usr/bin/env bash
# linkedom 0.18.14: attributes that an HTML page writes in capitals are not found.
#
# Expected: in an HTML document names of attributes have no case: getAttribute('href'), hasAttribute('hidden') and the
# selector [href] find HREF and HIDDEN, as in every browser.
# Happens: the names stay as they are spelt, and all three find nothing, so that a hidden element counts as shown and a
# link as none.
# Edgewise: src/readers/html/parsePage.ts sets each such attribute again in small letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error linkedom@0.18.14 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

console.log('linkedom', JSON.parse(readFileSync('node_modules/linkedom/package.json', 'utf8')).version);
const { document } = parseHTML('<html><body><A HREF="next.html" HIDDEN>Next</A></body></html>');
const link = document.querySelector('a');
const found = [link.getAttribute('href'), link.hasAttribute('hidden'), document.querySelector('[href]')];
console.log('getAttribute, hasAttribute, selector:', found);
assert.deepEqual(found, [null, false, null], 'attributes in capitals are found now');
assert.equal(link.getAttribute('HREF'), 'next.html');
JS
node show.js
