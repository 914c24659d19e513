import { describe, expect, it } from 'vitest';
import { readDate, toWhen, type Published } from './datePolicy.ts';

const onDay = (day: string): Published => ({ earliest: day, latest: day });
const THURSDAY = onDay('2020-10-22');
const UNKNOWN: Published = { earliest: null, latest: null };

describe('readDate', () => {
  it.each([
    ['Tuesday', '2020-10-20', 'relative'],
    ['later on Tuesday', '2020-10-20', 'relative'],
    ['Thursday', '2020-10-22', 'relative'],
    ['last Thursday', '2020-10-15', 'relative'],
    ['last Tuesday', '2020-10-20', 'relative'],
    ['Friday', '2020-10-16', 'relative'],
    ['yesterday', '2020-10-21', 'relative'],
    ['last month', '2020-09', 'relative'],
    ['last year', '2019', 'relative'],
    ['dated Oct. 15', '2020-10-15', 'completed'],
    ['15 October', '2020-10-15', 'completed'],
    ['Dec. 30', '2020-12-30', 'completed'],
    ['Jan. 3', '2021-01-03', 'completed'],
    ['May 5', '2020-05-05', 'completed'],
    ['Feb. 29', '2020-02-29', 'completed'],
    ['on October 22, 2020', '2020-10-22', 'stated'],
    ['Thursday, October 22, 2020', '2020-10-22', 'stated'],
    ['in October 2020', '2020-10', 'stated'],
    ['in 1999', '1999', 'stated'],
    ['the 1990s', '199X', 'stated'],
    ['since 2013', '2013/2020-10-22', 'bounded'],
    ['Since last month', '2020-09/2020-10-22', 'bounded'],
    ['since Dec. 30', '2020-12-30/..', 'completed'],
    ['in recent years', '../2020-10-22', 'bounded'],
    ['Recently', '../2020-10-22', 'bounded'],
    ['over the past few months', '../2020-10-22', 'bounded'],
  ])('reads %s as %s, %s', (words, edtf, basis) => {
    expect(readDate(words, THURSDAY)).toEqual({ edtf, basis });
  });

  it.each([
    'before Tuesday',
    'until 2013',
    'more recently than most',
    'October',
    'last week',
    'Feb. 30',
    'from 2013 to 2014',
    'since the 1990s or so',
    '',
    '0000',
    'Tuesday or Thursday',
    'Oct. 12, 13 and 14',
    'May 3, 12',
    'two days later',
    'Thursday, October 16, 2020',
    'Thursday, Oct. 16',
  ])('leaves %j as words', (words) => {
    expect(readDate(words, THURSDAY)).toBeNull();
  });

  it.each([
    ['2022-10-22', '2024-02-29'],
    ['2021-06-01', '2020-02-29'],
    ['1901-01-01', '1904-02-29'],
  ])('takes 29 February, written on %s, for %s', (published, day) => {
    expect(readDate('Feb. 29', onDay(published))?.edtf).toBe(day);
  });

  it('takes the month before January from the year before', () => {
    expect(readDate('last month', onDay('2021-01-31'))?.edtf).toBe('2020-12');
  });

  it.each(['Tuesday', 'last month', 'Oct. 15', 'yesterday', 'since last month'])(
    'does not count %s from a day that is not known',
    (words) => {
      expect(readDate(words, UNKNOWN)).toBeNull();
    },
  );

  it('bounds vague words by the latest day that the story can be of, and by nothing where there is none', () => {
    const bounded = { earliest: '2017-10-15', latest: '2024-04-20' };
    expect(readDate('in recent years', bounded)).toEqual({ edtf: '../2024-04-20', basis: 'bounded' });
    expect(readDate('since 2013', bounded)).toEqual({ edtf: '2013/2024-04-20', basis: 'bounded' });
    expect(readDate('since 2013', UNKNOWN)).toEqual({ edtf: '2013/..', basis: 'stated' });
    expect(readDate('in recent years', UNKNOWN)).toBeNull();
  });

  it('reads what states its year without knowing the day of publication', () => {
    expect(readDate('in 2017', UNKNOWN)).toEqual({ edtf: '2017', basis: 'stated' });
  });
});

describe('toWhen', () => {
  it('keeps a decision with its note and computes the bounds', () => {
    const when = {
      text: 'Oct. 15',
      edtf: '[2017-10-15..2023-10-15]',
      basis: 'bounded',
      note: 'Why.',
    } as const;
    expect(toWhen(when, THURSDAY)).toEqual({ ...when, earliest: '2017-10-15', latest: '2023-10-15' });
  });

  it('keeps words that are no date', () => {
    const unresolved = { edtf: null, earliest: null, latest: null, basis: 'unresolved' };
    expect(toWhen({ text: 'once' }, THURSDAY)).toEqual({ text: 'once', ...unresolved });
  });
});
