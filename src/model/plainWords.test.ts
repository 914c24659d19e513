import { describe, expect, it } from 'vitest';
import { plainWords } from './plainWords.ts';
import { eachWord } from './words.ts';

describe('plainWords', () => {
  it.each([
    'Avalon’s “old” port – 12 jets… and more.',
    "the sailors' 'tis O`Neill rock''n'roll ‘quoted’ 's",
    'Ends with an apostrophe’',
    'A\u00a0B\nC\t1,200 a_b 5% x-y',
    '',
    '… —',
  ])('are those that the pattern for all scripts finds: %s', (text) => {
    const found = plainWords(text, 7)?.map(({ text: word, start, end }) => ({
      text: word,
      start: start - 7,
      end: end - 7,
    }));
    expect(found).toEqual([...eachWord(text)]);
  });

  it.each(['[said](#)', 'régime', 'nego\u00adtiate', '🎉', 'Oʼneill'])(
    'are left to that pattern: %s',
    (text) => {
      expect(plainWords(text, 0)).toBeNull();
    },
  );
});
