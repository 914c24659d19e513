import { expect, test } from 'vitest';
import { assert, constantFrom, property } from 'fast-check';
import { wholeUnits } from '../../src/query/calendar.ts';
import { anyDay } from '../../src/query/testDays.ts';
import { writtenDate } from '../../src/query/writtenDate.ts';
import { rangeWords } from './ranges.ts';

test.each<[earliest: string | null, latest: string | null, words: string | null]>([
  ['2020-10-22', '2020-10-22', '22 October 2020'],
  ['2020-10-01', '2020-10-31', 'October 2020'],
  ['2020-01-01', '2020-12-31', '2020'],
  ['1990-01-01', '1999-12-31', '1990–1999'],
  ['2020-03-01', '2020-10-31', 'March–October 2020'],
  ['2019-12-01', '2020-10-31', 'December 2019 – October 2020'],
  ['2020-10-15', '2020-10-22', '15–22 October 2020'],
  ['2020-10-15', '2020-10-31', '15–31 October 2020'],
  ['2020-02-01', '2020-02-28', '1–28 February 2020'],
  ['2020-03-15', '2020-10-22', '15 March – 22 October 2020'],
  ['0044-01-01', '0044-12-31', '44'],
  ['2020-01-01', null, 'since 2020'],
  [null, '2020-10-22', 'until 22 October 2020'],
  [null, null, null],
])('%s to %s is “%s”', (earliest, latest, words) => {
  expect(rangeWords({ earliest, latest })).toBe(words);
});

test('what is printed of a range can be typed as it stands', () => {
  const unit = constantFrom('day' as const, 'month' as const, 'year' as const);
  const sides = constantFrom('both', 'from', 'to');
  assert(
    property(anyDay, anyDay, unit, sides, (a, b, exactness, side) => {
      const [first = a, last = b] = [a, b].toSorted();
      const { from, to } = wholeUnits({ from: first, to: last }, exactness);
      if (from < '1000') return;
      const [earliest, latest] = [side === 'to' ? null : from, side === 'from' ? null : to];
      const words = rangeWords({ earliest, latest }) ?? '';
      expect(writtenDate(words)).toEqual({ from: earliest, to: latest });
    }),
  );
});
