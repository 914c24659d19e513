import { expect, test } from 'vitest';
import { rangeWords } from './ranges.ts';

test.each<[earliest: string | null, latest: string | null, words: string | null]>([
  ['2020-10-22', '2020-10-22', '22 October 2020'],
  ['2020-10-01', '2020-10-31', 'October 2020'],
  ['2020-01-01', '2020-12-31', '2020'],
  ['1990-01-01', '1999-12-31', '1990 – 1999'],
  ['2020-03-01', '2020-10-31', 'March – October 2020'],
  ['2019-12-01', '2020-10-31', 'December 2019 – October 2020'],
  ['2020-10-15', '2020-10-22', '15 – 22 October 2020'],
  ['2020-10-15', '2020-10-31', '15 – 31 October 2020'],
  ['2020-02-01', '2020-02-28', '1 – 28 February 2020'],
  ['0044-01-01', '0044-12-31', '44'],
  ['2020-01-01', null, 'since 2020'],
  [null, '2020-10-22', 'until 22 October 2020'],
  [null, null, null],
])('%s to %s is “%s”', (earliest, latest, words) => {
  const said = rangeWords({ earliest, latest }, 'en-GB');
  expect(said?.replaceAll(/\s*–\s*/g, ' – ') ?? null).toBe(words); // spaces around a dash differ between versions
});

test('a range is said in the language asked for', () => {
  expect(rangeWords({ earliest: '2020-10-01', latest: '2020-10-31' }, 'de')).toBe('Oktober 2020');
});
