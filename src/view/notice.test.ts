import { expect, test } from 'vitest';
import { distinctNotices, type Notice } from './notice.ts';

test('notices are told once, in the order in which they came', () => {
  const twice: Notice = { code: 'twice', parameter: 'kinds' };
  const missing: Notice = { code: 'missing', what: 'kind', id: 'constructor' };
  const other: Notice = { code: 'missing', what: 'actor', id: 'constructor' };
  expect(distinctNotices([missing, twice, { ...missing }, other, { ...twice }])).toEqual([
    missing,
    twice,
    other,
  ]);
});
