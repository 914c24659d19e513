#!/usr/bin/env bash
# chrono-node 2.10.3: a weekday that the date contradicts is kept as certain, and nothing tells of it.
#
# Expected: 16 October 2020 was a Friday. "Thursday, October 16, 2020" is refused by the strict parser, or one of its two
# parts is not certain, for one of them is wrong, and nobody knows which.
# Happens: the answer is the 16th with weekday 4 (Thursday), both certain; its own date() is a Friday.
# Edgewise: leaves such words as they are, for a person to decide (readDate in src/ingest/datePolicy.ts, and its test).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error chrono-node@2.10.3 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

console.log('chrono-node', JSON.parse(readFileSync('node_modules/chrono-node/package.json', 'utf8')).version);
for (const parser of [chrono.casual, chrono.strict]) {
  const [{ text, start }] = parser.parse('It opened on Thursday, October 16, 2020.', new Date(2020, 9, 22, 12));
  const [day, weekday] = ['day', 'weekday'].map((part) => [start.get(part), start.isCertain(part)]);
  console.log({ text, day, weekday, 'weekday of date()': start.date().getDay() });
  assert.deepEqual([day, weekday, start.date().getDay()], [[16, true], [4, true], 5]);
}
JS
node show.js
