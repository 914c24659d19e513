import { expect, test } from 'vitest';
import { edtfBounds } from './edtf.ts';
import { firstOf, testGraph } from './testGraph.ts';
import { statementTime } from './time.ts';
import type { Story, When } from './types.ts';

const CASES: [
  what: string,
  edtf: string | null | undefined,
  from: string | null,
  to: string | null,
  of: string,
][] = [
  ['a day', '2021-05-03', '2021-05-03', '2021-05-03', 'event'],
  ['a year', '2022', '2022-01-01', '2022-12-31', 'event'],
  ['an open start, which the story does not fill', '../2021-05-03', null, '2021-05-03', 'event'],
  ['an unknown end, which the story does not fill', '2021-05-03/', '2021-05-03', null, 'event'],
  ['words that no one could resolve', null, '2021-05-04', '2021-05-04', 'report'],
  ['no date at all', undefined, '2021-05-04', '2021-05-04', 'report'],
];

test.each(CASES)('%s', (_, edtf, from, to, of) => {
  expect(statementTime({ when: edtf === undefined ? null : dated(edtf) }, story('2021-05-04'))).toEqual({
    from,
    to,
    of,
  });
});

test('without a date of the story either, nothing is known', () => {
  expect(statementTime({ when: null }, story(null))).toEqual({ from: null, to: null, of: 'report' });
});

function dated(edtf: string | null): When {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  return { text: 'then', edtf, basis: 'stated', ...(bounds ?? { earliest: null, latest: null }) };
}

function story(edtf: string | null): Story {
  return { ...firstOf(testGraph().graph.stories), published: dated(edtf) };
}
