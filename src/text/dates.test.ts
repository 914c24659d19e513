import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';

describe('datesIn', () => {
  it.each([
    ['October 22, 2020', [['October 22, 2020', '2020-10-22']]],
    [
      'Oct. 2, 2020 and 3 May 2021',
      [
        ['Oct. 2, 2020', '2020-10-02'],
        ['3 May 2021', '2021-05-03'],
      ],
    ],
    ['Tuesday 20 October 2020 12:32 EDT', [['Tuesday 20 October 2020 12:32 EDT', '2020-10-20']]],
    ['20.04.2024', [['20.04.2024', '2024-04-20']]],
    ['https://a.example/2020/10/22/x', [['2020/10/22', '2020-10-22']]],
    ['2020-10-22', [['2020-10-22', '2020-10-22']]],
    ['the 1st March 2020', [['1st March 2020', '2020-03-01']]],
    ['30.02.2024', []],
    ['13/04/2024', []],
    ['October 2020', []],
    ['Oct. 15', []],
    ['version 1.20.04.2024.7', []],
    ['2020-10/22', []],
  ])('%s', (text, expected) => {
    expect(datesIn(text).map((date) => [text.slice(date.start, date.end), date.day])).toEqual(expected);
  });

  it('finds each date where it stands in a long text, with all that belongs to it', () => {
    const dates = ['Tuesday, October 20th, 2020, 12:32 EDT', '2019-03-01', 'Monday 2 May\n2022'];
    const filler = 'nothing happened '.repeat(60);
    const text = [filler, ...dates.flatMap((date) => [date, ` ${filler}`])].join('');
    const found = datesIn(text);
    expect(found.map((date) => date.text)).toEqual(dates);
    expect(found.map((date) => text.slice(date.start, date.end))).toEqual(dates);
  });
});
