import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord, lengthInWords, weightOf } from '../model/words.ts';
import { lengthOfWords, wordHashes } from './wordHashes.ts';

const ascii = ['a', 'B7', "don't", "'", '`', ' ', '\n', '\t', '\v', '](', ')', '(', ']', '.', '_'];
const alphabets = ['é', 'Я', 'ΟΔΟΣ', 'Σ', 'ς', 'İ', 'ß', 'שלום', 'ابن', '٣', '中', 'ไทย', '한', '𐐀'];
const unlikeTheirFolds = ['ª', '²', 'ʼ', '´', 'ﬁ', 'Ŀ', '①'];
const halfCharacters = ['\ud83d', '\ude00'];
const marks = ['\u0301', '\u0345', '\u0653', '\u05B0', '\u00AD', '\u200B'];
const typography = ['’', '‘', '“', '–', '…', '\u00A0', '\u2028', '\u202F', '\uFEFF', '😀'];
const pieces = constantFrom(
  ...ascii,
  ...alphabets,
  ...unlikeTheirFolds,
  ...marks,
  ...typography,
  ...halfCharacters,
);

/** A letter that is none of those gone through fast, so that `eachWord` finds all words of its line. */
const SLOW = 'ﬁ';

/** What is there only until the words of another text are asked for. */
function hashesOf(text: string): Record<'highs' | 'lows' | 'halves', number[]> {
  const { count, ...lists } = wordHashes(text);
  const [highs = [], lows = [], halves = []] = [lists.highs, lists.lows, lists.halves].map((list) => [
    ...list.subarray(0, count),
  ]);
  return { highs, lows, halves };
}

test('words of one form have one hash, and no others, in whatever line they stand', () => {
  const known = new Map<string, string>();
  assert(
    property(array(pieces, { maxLength: 30 }), (chosen) => {
      const text = chosen.join('');
      const words = [...eachWord(text)];
      expect(lengthOfWords(text)).toBe(lengthInWords(words));
      const { highs, lows, halves } = hashesOf(text);
      expect(halves).toEqual(words.map((word) => 2 * weightOf(word)));
      for (const [i, word] of words.entries()) {
        const hash = `${highs[i]} ${lows[i]}`;
        expect(known.get(hash) ?? word.text).toBe(word.text);
        const printed = text.slice(word.start, word.end);
        expect(hashesOf(`${SLOW} ${printed}`).highs[1]).toBe(highs[i]);
        known.set(hash, word.text);
      }
    }),
    { numRuns: 500 },
  );
});
