#!/usr/bin/env bash
# world-countries 5.1.0: of some countries one demonym is two words for two peoples, joined by a comma or "or".
#
# Expected: demonyms.eng has a feminine and a masculine form, each a word or two that stand before a noun.
# Happens: "Antiguan, Barbudan", "Bosnian, Herzegovinian" and "Kittitian or Nevisian" are one form each. Looked for as they
# are, no text has them; most other forms are nouns for people ("New Zealander", "Motswana"), not what stands before one.
# Edgewise: src/ingest/rules/gazetteer.ts takes them apart, and lexicon/countryWords.json has the adjectives.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --loglevel=error world-countries@5.1.0 > /dev/null
cat > show.cjs <<'JS'
const assert = require('node:assert/strict');
const countries = require('world-countries');

const joined = countries
  .map(({ cca2, demonyms }) => [cca2, demonyms?.eng?.m ?? ''])
  .filter(([, form]) => /,|\bor\b/u.test(form));
const of = (code) => countries.find(({ cca2 }) => cca2 === code).demonyms.eng;
console.log(joined, { NZ: of('NZ'), BW: of('BW') });
assert.deepEqual(Object.fromEntries(joined), {
  AG: 'Antiguan, Barbudan',
  BA: 'Bosnian, Herzegovinian',
  KN: 'Kittitian or Nevisian',
  PM: 'Saint-Pierrais, Miquelonnais',
});
assert.deepEqual([of('NZ').m, of('BW').m], ['New Zealander', 'Motswana']);
JS
node show.cjs
