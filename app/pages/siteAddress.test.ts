import { expect, test } from 'vitest';
import { siteAddress } from './siteAddress.ts';

test.each<[given: string | undefined, address: string | null]>([
  [undefined, null],
  ['', null],
  [' ', null],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/graphs', 'https://example.org/graphs/'],
  ['https://example.org/graphs/?a=b#c', 'https://example.org/graphs/'],
  ['http://localhost:4173/', 'http://localhost:4173/'],
])('SITE_URL=%s gives %s', (given, address) => {
  expect(siteAddress(given)).toBe(address);
});

test.each(['example.org', 'ftp://example.org/', 'javascript:alert(1)', '/graphs/'])(
  'SITE_URL=%s is refused in a sentence',
  (given) => {
    expect(() => siteAddress(given)).toThrow(/must be an address of the web/);
  },
);
