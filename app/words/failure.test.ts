import { expect, test } from 'vitest';
import type { Failure } from '../../src/view/failure.ts';
import { failureWords } from './failure.ts';

test.each<[title: string, failure: Failure]>([
  [
    'The address names data at “//x.org/g.json”. Edgewise only opens files from its own site.',
    { code: 'elsewhere', path: '//x.org/g.json' },
  ],
  [
    '“g.json” could not be loaded. Check your connection and try again.',
    { code: 'unreachable', file: 'g.json' },
  ],
  [
    'There is no file “g.json” on this site. Check the address.',
    { code: 'notFound', file: 'g.json', status: 404 },
  ],
  [
    'The server could not deliver “g.json” (error 503). Try again in a few minutes.',
    { code: 'server', file: 'g.json', status: 503 },
  ],
  ['“g.json” is not a graph file. It may be incomplete, or a web page.', { code: 'notJson', file: 'g.json' }],
  [
    '“g.json” is a file on somebody’s computer, which an address cannot open. If it is yours, choose it again.',
    { code: 'onDisk', file: 'g.json' },
  ],
  [
    'A part of the page that reads the data could not be loaded. Check your connection and try again.',
    { code: 'noReader' },
  ],
  ['It is broken.', { code: 'refused', summary: 'It is broken.', problems: ['a: one', 'b: two'] }],
  ['Something went wrong while reading the data.', { code: 'fault', message: 'x is null' }],
])('%s', (title, failure) => expect(failureWords(failure).title).toBe(title));

test('only a file of the disk must be chosen by hand', () => {
  expect(failureWords({ code: 'onDisk', file: 'g.json' }).byHand).toBe(true);
  expect(failureWords({ code: 'noReader' }).byHand).toBe(false);
});

test('says what is wrong in the file, and what broke', () => {
  expect(failureWords({ code: 'refused', summary: '', problems: ['a: one', 'b: two'] }).details).toEqual([
    'a: one',
    'b: two',
  ]);
  expect(failureWords({ code: 'fault', message: 'x is null' })).toMatchObject({
    details: [],
    technical: 'x is null',
  });
  expect(failureWords({ code: 'noReader' }).details).toEqual([]);
});

test('cuts what no sentence can hold', () => {
  for (const failure of [
    { code: 'elsewhere', path: 'x'.repeat(6000) } as const,
    { code: 'onDisk', file: 'x'.repeat(6000) } as const,
  ])
    expect(failureWords(failure).title.length).toBeLessThan(260);
});
