#!/usr/bin/env bash
# chrono-node 2.10.3: the second of two days, and any number after a day, is taken for the year, and called certain.
#
# Expected: in a story of October 2020, "Oct. 12, 13 and 14" are three days of that month, and "On May 3, 12 people died"
# is 3 May of a year that is implied. At least chrono.strict, or isCertain('year'), should tell a guess from a printed year.
# Happens: the days are 12 October 2013 and the deaths are in 2012; "2013" and "2012" are said to be certain, by the strict
# parser too.
# Edgewise: reads a year only where it has four digits (src/text/dates.ts), reads a date only where the rule is for all of
# its words (src/ingest/datePolicy.ts), and leaves others as words; datePolicy.test.ts holds that these stay words.
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
const published = new Date(2020, 9, 22, 12);
const year = (parser, text) => {
  const [{ text: found, start }] = parser.parse(text, published);
  return { text, found, year: start.get('year'), certain: start.isCertain('year') };
};
const texts = ['The talks were held on Oct. 12, 13 and 14.', 'On May 3, 12 people died.'];
const facts = [chrono.casual, chrono.strict].flatMap((parser) => texts.map((text) => year(parser, text)));
console.table(facts);
assert.deepEqual(facts.map((fact) => fact.year), [2013, 2012, 2013, 2012]);
assert.ok(facts.every(({ certain }) => certain));
JS
node show.js
