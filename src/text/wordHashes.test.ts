import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord, weightOf } from '../model/words.ts';
import { wordHashes } from './wordHashes.ts';

const pieces = constantFrom(
  'a',
  'B7',
  "don't",
  "'",
  '`',
  '’',
  ' ',
  '\n',
  '\t',
  '](',
  ')',
  '(',
  ']',
  '.',
  '_',
  'é',
  '中',
  '\u00AD',
);

test('words of one form have one hash, and no others, in whatever line they stand', () => {
  const known = new Map<string, string>();
  assert(
    property(array(pieces, { maxLength: 30 }), (chosen) => {
      const text = chosen.join('');
      const words = [...eachWord(text)];
      const { highs, lows, weights } = wordHashes(text);
      expect(weights).toEqual(words.map(weightOf));
      for (const [i, word] of words.entries()) {
        const hash = `${highs[i]} ${lows[i]}`;
        expect(known.get(hash) ?? word.text).toBe(word.text);
        expect(wordHashes(`é ${word.text}`).highs[1]).toBe(highs[i]);
        known.set(hash, word.text);
      }
    }),
  );
});
