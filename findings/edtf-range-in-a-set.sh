#!/usr/bin/env bash
# edtf 4.11.1: a set that is written as a range ends with its first year.
#
# Expected: "[2017..2023]", one of the years 2017 to 2023 (EDTF level 2), reaches to the end of 2023 and covers 2020, as
# "[2017,2018,2019,2020,2021,2022,2023]" does.
# Happens: its max is the end of 2017, and covers() and includes() deny 2020, although iterating over it gives all seven
# years. The same holds for the list "{2017..2023}".
# Edgewise: has its own reading of EDTF (src/model/edtf.ts); edtf.test.ts holds that "[2017..2023]" ends on 2023-12-31.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error edtf@4.11.1 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import edtf from 'edtf';

console.log('edtf', JSON.parse(readFileSync('node_modules/edtf/package.json', 'utf8')).version);
const within = edtf('2020');
const facts = ['[2017..2023]', '{2017..2023}', '[2017,2018,2019,2020,2021,2022,2023]'].map((text) => {
  const date = edtf(text);
  const years = [...date].length;
  return { text, ends: new Date(date.max).toISOString(), years, covers2020: date.covers(within) };
});
console.table(facts);
const [range, list, spelledOut] = facts;
for (const { ends, years, covers2020 } of [range, list]) {
  assert.equal(ends, '2017-12-31T23:59:59.999Z');
  assert.equal(years, 7);
  assert.equal(covers2020, false);
}
assert.equal(spelledOut.ends, '2023-12-31T23:59:59.999Z');
JS
node show.js
