import { describe, expect, it } from 'vitest';
import { cutsWord, lengthInWords, sameWording, words } from './words.ts';

describe('words', () => {
  it.each([
    ['Serbia’s office', ["serbia's", 'office']],
    ["Serbia's office", ["serbia's", 'office']],
    ['he [said](https://a.example/b) it', ['he', 'said', 'it']],
    ['MiG-29 “jets”', ['mig', '29', 'jets']],
    ['ﬁve re\u0301gimes', ['five', 'régimes']],
    ['🎉 … —', []],
    ['nego\u00adti\u200bations', ['negotiations']],
    ['阿瓦隆的S-400', ['阿', '瓦', '隆', '的', 's', '400']],
    ['ที่นี่', ['ที่', 'นี่']],
    ['وزارة الدفاع', ['وزارة', 'الدفاع']],
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

describe('cutsWord', () => {
  it.each([
    ['Serbia’s', 6, false],
    ['Serbia’s', 3, true],
    ['nego\u00adtiate', 4, true],
    ['阿瓦隆的', 2, false],
    ['ที่', 1, true],
    ['a b', 1, false],
  ])('%s at %i: %s', (text, at, cuts) => {
    expect(cutsWord(text, at)).toBe(cuts);
  });
});

describe('lengthInWords', () => {
  it.each([
    ['two words', 2],
    ['阿瓦隆的', 2],
    ['阿瓦隆 S', 3],
  ])('%s: %i', (text, length) => {
    expect(lengthInWords(words(text))).toBe(length);
  });
});
