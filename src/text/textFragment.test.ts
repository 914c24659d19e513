import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOfQuote, textDirective } from './textFragment.ts';

const long =
  'Russia is moving to open a defense ministry office in Serbia, the government said in a decree, a step that could test relations between Moscow and the West and that Belgrade has long avoided in public, diplomats said on Tuesday.';

test.each<[what: string, exact: string, prefix: string, suffix: string, directive: string]>([
  [
    'a sentence stands for itself',
    'Serbia mulls Russian Defense Ministry presence',
    'before it ',
    ' after it',
    'Serbia%20mulls%20Russian%20Defense%20Ministry%20presence',
  ],
  [
    'hyphens, commas and ampersands are no part of the directive',
    'S-400, Q&A; 100% of “anti-aircraft” systems',
    '',
    '',
    'S%2D400%2C%20Q%26A%3B%20100%25%20of%20%E2%80%9Canti%2Daircraft%E2%80%9D%20systems',
  ],
  [
    'a short quote has the whole words around it',
    'combat drones',
    'lso displayed the many useful ',
    ' recently acquired from Chin',
    'the%20many%20useful-,combat%20drones,-recently%20acquired%20from',
  ],
  ['a short quote that is all of the text', 'combat drones', '', '', 'combat%20drones'],
  [
    'the words around are of the same line',
    'combat drones',
    'the end of another.\n\nIt has ',
    '.\nAnother begins here and goes',
    'It%20has-,combat%20drones',
  ],
  [
    'the address of a link is not printed, nor is half of one around the quote',
    'a [decree](https://example.org/a-b) on it',
    'm/x) said [the ',
    ' more](http',
    'a%20decree%20on%20it',
  ],
  [
    'a long quote is given by its ends',
    long,
    '',
    '',
    'Russia%20is%20moving%20to%20open%20a,in%20public%2C%20diplomats%20said%20on%20Tuesday.',
  ],
  [
    'a quote of two paragraphs is a range',
    'One two three.\n\nFour five six seven eight nine ten.',
    '',
    '',
    'One%20two%20three.,five%20six%20seven%20eight%20nine%20ten.',
  ],
])('%s', (_what, exact, prefix, suffix, directive) => {
  expect(textDirective({ exact, prefix, suffix })).toBe(directive);
});

test('a fragment of the address itself gives way', () => {
  const words = { exact: 'Serbia mulls Russian Defense Ministry presence', prefix: '', suffix: '' };
  expect(addressOfQuote('https://example.org/a?b=c#top', words)).toMatch(
    /^https:\/\/example\.org\/a\?b=c#:~:text=Serbia/,
  );
});

test('where there is no quote, the words around it are no directive by themselves', () => {
  expect(textDirective({ exact: ' ', prefix: 'said on Monday ', suffix: ' the ministry said' })).toBe('');
});

test('whatever the words are, the directive has the form of the specification', () => {
  const character = "(?:[A-Za-z0-9._~!'()*]|%[0-9A-F]{2})";
  const form = new RegExp(`^(?:${character}+-,)?${character}*(?:,${character}+)?(?:,-${character}+)?$`);
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, text, (exact, prefix, suffix) => {
      expect(textDirective({ exact, prefix, suffix })).toMatch(form);
    }),
  );
});
