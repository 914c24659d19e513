import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, nearest, occurrences, sameWords } from './quote.ts';

const slices = (text: string, quote: string) =>
  sameWords(text, quote).map(({ start, end }) => text.slice(start, end));

describe('sameWords', () => {
  it.each([
    ['curly for straight', 'She said Serbia’s army left.', "Serbia's army", ['Serbia’s army']],
    ['a link inside', 'The army [said](#) so.', 'The army said so.', ['The army [said](#) so.']],
    ['a link that ends the quote', 'The army [said](#) so.', 'The army said', ['The army [said](#)']],
    ['a break in the sentence', 'military\n\nunits left', 'military units', ['military\n\nunits']],
    ['no-break space', 'ten\u00a0tanks', 'ten tanks', ['ten\u00a0tanks']],
    ['quotation marks of the other kind', 'a "legal act" here', '“legal act”', ['"legal act"']],
    ['punctuation that the copy lacks', 'He left Belgrade', 'He left Belgrade.', ['He left Belgrade']],
    ['punctuation that the quote leaves out', 'He left.', 'He left', ['He left']],
    ['combining accents', 'the re\u0301gime fell', 'the régime', ['the re\u0301gime']],
    ['twice', 'a tank and a tank', 'a tank', ['a tank', 'a tank']],
    ['other words', 'a tank', 'a plane', []],
    ['part of a word', 'the tanks', 'the tank', []],
    ['no words at all', '… a …', '…', []],
    ['emoji that share half a pair', 'he left 😁', 'left 😀', ['left ']],
  ])('%s', (_, text, quote, expected) => {
    expect(slices(text, quote)).toEqual(expected);
  });

  it('keeps within the stretch it is given', () => {
    expect(sameWords('“a tank” “a tank”', '“a tank”', 1, 7)).toEqual([{ start: 1, end: 7 }]);
  });

  it('finds every run of whole words of any text, where it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', 'é', '🎉', '1', 'ß'), { minLength: 1 }),
        fc.nat(),
        (parts, n) => {
          const text = parts.join(' ');
          const from = parts.slice(0, n % parts.length).join(' ').length;
          const start = from === 0 ? 0 : from + 1;
          const quote = text.slice(start);
          if (!/[\p{L}\p{N}]/u.test(quote)) return;
          expect(slices(text, quote)).toContain(quote);
        },
      ),
    );
  });
});

describe('occurrences', () => {
  it('counts overlapping places and none of an empty quote', () => {
    expect(occurrences('aaa', 'aa')).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
    expect(occurrences('aaa', '')).toEqual([]);
  });

  it('gives exact slices of arbitrary text', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const [start, end] = [a % whole.length, b % (whole.length + 1)].toSorted((x, y) => x - y);
        const quote = whole.slice(start, end);
        const found = occurrences(whole, quote);
        for (const span of found) expect(whole.slice(span.start, span.end)).toBe(quote);
        expect(quote === '' || found.some((span) => span.start === start && span.end === end)).toBe(true);
      }),
    );
  });
});

describe('nearest', () => {
  it.each([
    [
      'one word changed',
      'In May Serbia bought ten tanks from abroad.',
      'Serbia sold ten tanks',
      'Serbia bought ten tanks',
    ],
    ['a shorter text', 'ten tanks', 'Serbia bought ten tanks', 'ten tanks'],
  ])('%s', (_, text, quote, expected) => {
    expect(nearest(text, quote)?.text).toBe(expected);
  });

  it('is null where no word is shared', () => {
    expect(nearest('a b c', 'd e')).toBeNull();
  });
});

describe('context', () => {
  it('leaves out a pair that the limit would split', () => {
    const text = `🎉${'a'.repeat(31)}Q${'b'.repeat(31)}🎉`;
    expect(context(text, 33, 34)).toEqual({ prefix: 'a'.repeat(31), suffix: 'b'.repeat(31) });
  });

  it('stands beside the stretch, is well formed, and is empty only at the edge', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const { prefix, suffix } = context(`${before}Q${after}`, before.length, before.length + 1);
        expect(before.endsWith(prefix) && after.startsWith(suffix)).toBe(true);
        expect(`${prefix} ${suffix}`).not.toMatch(/\p{Cs}/u);
        expect([prefix === '', suffix === '']).toEqual([before === '', after === '']);
      }),
    );
  });
});
