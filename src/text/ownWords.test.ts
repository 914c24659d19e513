import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { ownWords } from './ownWords.ts';

/** Marked stretches are written in braces. */
test.each<[what: string, quote: string, others: string[], marked: string]>([
  ['one word', 'to inspect the units', ['to visit the units'], 'to {inspect} the units'],
  ['neighbours together', 'all its partners left', ['foreign troops left'], '{all its partners} left'],
  ['another order is no difference', 'last month it fell', ['it fell last month'], 'last month it fell'],
  ['case and apostrophes', 'SERBIA’S army', ["serbia's army"], 'SERBIA’S army'],
  ['a possessive', 'Serbia’s army', ['the army of Serbia'], 'Serbia’s army'],
  ['any of the others will do', 'one two three', ['one', 'three'], 'one {two} three'],
  ['nothing in common', 'one, two.', ['three'], '{one, two}.'],
  ['no others', 'one', [], '{one}'],
  ['no words', '…', ['one'], '…'],
  ['the target of a link is no word', 'Reuters [said](#) so', ['Reuters so'], 'Reuters [{said}](#) so'],
  ['an emoji before it', '🚢 lent it', ['it'], '🚢 {lent} it'],
  ['a composed accent', 'Be\u0301rg left', ['B\u00e9rg'], 'Be\u0301rg {left}'],
])('%s', (_, quote, others, marked) => {
  expect(braced(quote, others)).toBe(marked);
});

it('marks words that no other quote has, in order, and takes nothing from the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', '’', 's', ' ', '.', '🚢', 'é') });
  fc.assert(
    fc.property(text, fc.array(text), (quote, others) => {
      const own = ownWords(quote, others);
      expect(own.every(({ start, end }) => start < end && end <= quote.length)).toBe(true);
      expect(own.every(({ start }, i) => start > (own[i - 1]?.end ?? -1))).toBe(true);
      expect(ownWords(quote, [...others, quote])).toEqual([]);
    }),
  );
});

function braced(quote: string, others: string[]): string {
  return ownWords(quote, others)
    .toReversed()
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`,
      quote,
    );
}
