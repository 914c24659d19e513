import { describe, expect, it } from 'vitest';
import { sameWording, words } from './words.ts';

describe('words', () => {
  it.each([
    ['Serbia’s office', ["serbia's", 'office']],
    ["Serbia's office", ["serbia's", 'office']],
    ['he [said](https://a.example/b) it', ['he', 'said', 'it']],
    ['MiG-29 “jets”', ['mig', '29', 'jets']],
    ['ﬁve re\u0301gimes', ['five', 'régimes']],
    ['🎉 … —', []],
  ])('%s', (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
  });

  it('stand where they are printed, after emoji and combining accents too', () => {
    const text = '🎉 re\u0301gime 🎉 Serbia’s';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['re\u0301gime', 'Serbia’s']);
  });
});

describe('sameWording', () => {
  it.each([
    ['Serbia’s  office', "Serbia's\noffice", true],
    ['he [said](https://a.example/b) it', 'He said it.', true],
    ['does not supply', 'supplies', false],
    ['“it”', '"it"', true],
    ['❤', '💔', false],
    ['❤', '❤', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameWording(a, b)).toBe(same);
  });
});
