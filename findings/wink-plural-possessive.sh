#!/usr/bin/env bash
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1: the mark of a plural possessive is tagged as punctuation.
#
# Expected: "'s" in "the rebel's committee" is a particle (PART, as Universal Dependencies have it), and so is the mark in
# "the rebels' committee".
# Happens: the mark after a plural is PUNCT, as a quotation mark is. What reads noun groups by their tags ends one there, and
# takes the committee's head for the head of the rebels.
# Edgewise: src/ingest/rules/nounGroup.ts takes the mark for a possessive where it stands right behind an s and a noun follows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const nlp = winkNlp(model);
const mark = (sentence) => {
  const doc = nlp.readDoc(sentence);
  const tags = doc.tokens().out(nlp.its.pos);
  return doc.tokens().out().flatMap((text, i) => (/^['’]s?$/u.test(text) ? [[text, tags[i]]] : []));
};
const seen = [
  "She heads the rebel's committee.",
  "She heads the rebels' committee.",
  'She heads the rebels’ committee.',
].map((sentence) => [sentence, mark(sentence)]);
console.dir(seen, { depth: null });
assert.deepEqual(
  seen.map(([, marks]) => marks),
  [[["'s", 'PART']], [["'", 'PUNCT']], [['’', 'PUNCT']]],
);
JS
node show.js
