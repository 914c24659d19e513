#!/usr/bin/env bash
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1: forms of common verbs get a lemma that is no word, or another's.
#
# Expected: as the model takes British spelling ("organises" is a verb to it) and its lemmas are of a dictionary, "organises"
# gives "organise", and "fined" and "fining" give "fine".
# Happens: the British forms become American words, and where an e was dropped before -ed or -ing, it stays lost: "fin". What
# looks lemmas up in a list of verbs finds neither.
# Edgewise: src/ingest/rules/lexicon/lemmas.json holds the forms of the verbs that the frames name and the tagger misses.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --no-save --no-audit --no-fund --loglevel=error wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 > /dev/null
cat > show.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log('wink-nlp', version('wink-nlp'), 'wink-eng-lite-web-model', version('wink-eng-lite-web-model'));
const nlp = winkNlp(model);
const verbs = (sentence) => {
  const doc = nlp.readDoc(sentence);
  const tags = doc.tokens().out(nlp.its.pos);
  const lemmas = doc.tokens().out(nlp.its.lemma);
  return lemmas.filter((_, i) => tags[i] === 'VERB');
};
const seen = [
  'The ministry organises the talks.',
  'The court fined the bank.',
  'The court is fining the bank.',
].map((sentence) => [sentence, verbs(sentence)]);
console.log(seen);
assert.deepEqual(seen.map(([, lemmas]) => lemmas), [['organize'], ['fin'], ['fin']], 'the lemmas are others now');
JS
node show.js
