#!/usr/bin/env bash
# edtf 4.11.1: an interval whose beginning is unknown begins in 1970.
#
# Expected: "/2017", an interval of unknown beginning (EDTF level 1), covers 1950 as well as 1980, or neither, since its
# beginning is not known.
# Happens: it covers 1980 and not 1950: min is null, and null counts as 0, which is 1 January 1970. An interval of unknown
# end, "2017/", covers nothing at all, not even 2017. ("../2017" and "2017/..", which are open, are right.)
# Edgewise: has its own reading of EDTF (src/model/edtf.ts), in which an empty side has no bound; edtf.test.ts holds it.
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
const covers = (interval, year) => edtf(interval).covers(edtf(year));
const years = ['1950', '1969', '1970', '1980', '2016'];
const before = Object.fromEntries(
  ['/2017', '../2017'].map((text) => [text, years.map((year) => [year, covers(text, year)])]),
);
for (const [text, facts] of Object.entries(before)) console.log(text, 'covers', Object.fromEntries(facts));
console.log('min of /2017:', edtf('/2017').min, '· 2017/ covers 2017:', covers('2017/', '2017'));
assert.deepEqual(before['/2017'].map(([, covered]) => covered), [false, false, true, true, true]);
assert.ok(before['../2017'].every(([, covered]) => covered));
assert.equal(covers('2017/', '2017'), false);
JS
node show.js
