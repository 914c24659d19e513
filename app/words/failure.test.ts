import { expect, test } from 'vitest';
import type { Failure } from '../../src/view/failure.ts';
import { failureWords } from './failure.ts';

test.each<[title: string, failure: Failure]>([
  [
    'The address names a graph at “//x.org/g.json”. Edgewise only reads files from the site it is on.',
    { code: 'elsewhere', path: '//x.org/g.json' },
  ],
  [
    'The graph file “g.json” could not be fetched. Check the connection and try again.',
    { code: 'unreachable', file: 'g.json' },
  ],
  [
    'There is no graph file “g.json” here (the server said 404).',
    { code: 'notFound', file: 'g.json', status: 404 },
  ],
  [
    '“g.json” is not a graph file: it is not JSON. It may have been cut off or be a web page.',
    { code: 'notJson', file: 'g.json' },
  ],
  [
    '“g.json” lies on the disk of whoever opened it, and cannot be opened by an address. If it is yours, choose it again.',
    { code: 'onDisk', file: 'g.json' },
  ],
  ['What reads graph files could not be fetched. Check the connection and try again.', { code: 'noReader' }],
  ['It is broken.', { code: 'refused', summary: 'It is broken.', problems: ['a: one', 'b: two'] }],
  [
    'Something in Edgewise itself went wrong while reading the graph.',
    { code: 'fault', message: 'x is null' },
  ],
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
  expect(failureWords({ code: 'fault', message: 'x is null' }).details).toEqual(['x is null']);
  expect(failureWords({ code: 'noReader' }).details).toEqual([]);
});

test('cuts what no sentence can hold', () => {
  for (const failure of [
    { code: 'elsewhere', path: 'x'.repeat(6000) } as const,
    { code: 'onDisk', file: 'x'.repeat(6000) } as const,
  ])
    expect(failureWords(failure).title.length).toBeLessThan(260);
});
