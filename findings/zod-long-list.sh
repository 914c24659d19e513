#!/usr/bin/env bash
# zod 4.6.7: safeParse throws where a list within an object has very many wrong members.
#
# Expected: safeParse never throws for a value that is wrong; it answers { success: false } with the issues.
# Happens: it throws "RangeError: Maximum call stack size exceeded". What is wrong with a member of an object is handed on
# as the arguments of one call (push(...issues)), and a few hundred thousand do not fit on the stack. The same list that
# stands in no object is answered as promised, and zod 4.0.0 answered both.
# Edgewise: src/model/shaped.ts takes the RangeError for a broken file, and reads the first members of each list again
# to say where; src/model/load.test.ts gives it 300,000 segments, nearly all of them wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error zod@4.6.7 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

console.log('zod', JSON.parse(readFileSync('node_modules/zod/package.json', 'utf8')).version);
const wrong = Array(300_000).fill(1);

const alone = z.array(z.string()).safeParse(wrong);
console.log('a list of 300,000 wrong members:', { success: alone.success, issues: alone.error?.issues.length });
assert.equal(alone.success, false);

let thrown = null;
try {
  const { success } = z.object({ names: z.array(z.string()) }).safeParse({ names: wrong });
  console.log('the same list in an object:', { success });
} catch (error) {
  thrown = error;
  console.log('the same list in an object: throws', `${error.name}: ${error.message}`);
}
assert.ok(thrown instanceof RangeError, 'safeParse answers now');
JS
node show.js
