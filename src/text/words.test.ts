import { describe, expect, it } from 'vitest';
import { containment, shingles } from './shingles.ts';
import { words } from './words.ts';

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

describe('containment', () => {
  it.each([
    ['of a text in itself', 'a b c d e f', 'a b c d e f', 1],
    ['of a part', 'a b c d e f g h i', 'a b c d e', 1],
    ['half', 'a b c d e f', 'a b c d e x', 0.5],
    ['of other words', 'a b c d e', 'e d c b a', 0],
    ['of a text shorter than a shingle', 'a b', 'a b', 1],
    ['of nothing', '', '', 0],
  ])('%s', (_, a, b, expected) => {
    expect(containment(shingles(a), shingles(b))).toBe(expected);
  });
});
