import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseVocabulary } from '../curationSchema.ts';
import { sentence } from '../sentences.ts';
import { parseFrames } from './ownFrames.ts';

const file = 'data/vocabulary.json';
const { value: vocabulary } = parseVocabulary({ file, text: readFileSync(file, 'utf8') });

const from = { slots: ['subject'], kinds: ['country'] };
const frame = { predicate: 'supports', nouns: ['friendship'], from, to: from };

const faultsOf = (...frames: object[]) => {
  if (!vocabulary) throw new Error(file);
  const { value, diagnostics } = parseFrames(
    { file: 'own.json', text: JSON.stringify({ frames }) },
    vocabulary,
  );
  return value ? [] : diagnostics.map(sentence);
};

test('a frame of what the vocabulary or the rules know is taken', () => {
  expect(faultsOf(frame, { ...frame, predicate: 'kills' })).toEqual([]);
});

test.each([
  ['an unknown predicate', { ...frame, predicate: 'befriends' }, 'there is no predicate befriends.'],
  ['an unknown kind', { ...frame, to: { ...from, kinds: ['planet'] } }, 'there is no kind planet.'],
  ['no words', { ...frame, nouns: [] }, 'it has neither verbs nor nouns.'],
  ['another form', { ...frame, verb: 'befriend' }, 'verb'],
])('%s is told with its place', (_, wrong, told) => {
  expect(faultsOf(frame, wrong)).toEqual([
    expect.stringMatching(new RegExp(`^own\\.json, frames\\[1\\].*${told}`)),
  ]);
});
