import { describe, expect, it, test } from 'vitest';
import { isWebAddress, prose, wording } from './schemaParts.ts';

const taken = (schema: typeof wording, text: string) => schema.safeParse(text).success;

const EVERYWHERE = [
  'Serbia’s office',
  'ديلي بوست – דיילי',
  'קול\u200f (Kol)',
  'co\u00adoperation',
  '👩‍👩‍👧',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  'नी\u200dति',
  '1984',
  '…',
];

describe.each([
  ['wording', wording],
  ['prose', prose],
])('%s', (_, schema) => {
  test.each(EVERYWHERE)('takes %j', (text) => expect(taken(schema, text)).toBe(true));

  test.each(['', ' ', '\n', '\u200b', '\u3164', '\u2800 \u2800', '\u00ad', '\u{e0041}', '\u115f\u1160'])(
    'refuses %j, which shows nothing',
    (text) => expect(taken(schema, text)).toBe(false),
  );

  test.each([
    '\0',
    '\b',
    '\u001b',
    '\u007f',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ud83d',
    '\udd25',
    '\uffff',
  ])('refuses %j among letters', (unit) => expect(taken(schema, `a${unit}b`)).toBe(false));
});

describe('prose', () => {
  test.each(['Two\nlines', 'a\r\n\tb', '\u202bעברית\u202c 1', 'Serbia\u0092s'])(
    'takes %j, which no name may have',
    (text) => {
      expect(taken(prose, text)).toBe(true);
      expect(taken(wording, text)).toBe(false);
    },
  );

  it('is as long as it is', () => {
    expect(taken(prose, `a${' \u0301'.repeat(2_000_000)}`)).toBe(true);
    expect(taken(wording, `${' '.repeat(2_000_000)}\0`)).toBe(false);
  });
});

test.each<[address: string, isOne: boolean]>([
  ['https://a.example', true],
  ['http://a.example:8080/b?c=d@e#f', true],
  ['https://пример.example/пут', true],
  ['https://[2001:db8::1]/', true],
  ['https://host@elsewhere.example/', false],
  ['https://@elsewhere.example/', false],
  ['https://:@elsewhere.example/', false],
  [String.raw`https://host.example\@elsewhere.example/`, false],
  ['https://host.example/\u202elmth.a', false],
  ['https://host.example/a@b?c=d@e#f@g', true],
  ['https://[::1]:8080/a', true],
  ['https://user:word@elsewhere.example/', false],
  ['http://[', false],
  ['https://a b.example/', false],
  ['https://%00.example/', false],
  ['javascript:alert(1)', false],
  ['//a.example', false],
])('%s is an address: %s', (address, isOne) => {
  expect(isWebAddress(address)).toBe(isOne);
});
