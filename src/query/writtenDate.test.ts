import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isIsoDay } from '../model/edtf.ts';
import { writtenDate } from './writtenDate.ts';

test.each<[text: string, from: string | null, to: string | null]>([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-10', '2020-10-01', '2020-10-31'],
  ['2020-10-22', '2020-10-22', '2020-10-22'],
  ['2020/10/22', '2020-10-22', '2020-10-22'],
  ['October 2020', '2020-10-01', '2020-10-31'],
  ['october, 2020', '2020-10-01', '2020-10-31'],
  ['Oct 2020', '2020-10-01', '2020-10-31'],
  ['Sept. 2020', '2020-09-01', '2020-09-30'],
  ['in February 2020', '2020-02-01', '2020-02-29'],
  ['2020 October', '2020-10-01', '2020-10-31'],
  ['Oct 15, 2020', '2020-10-15', '2020-10-15'],
  ['October 15th 2020', '2020-10-15', '2020-10-15'],
  ['15 Oct 2020', '2020-10-15', '2020-10-15'],
  ['15-Oct-2020', '2020-10-15', '2020-10-15'],
  ['the 15th of October 2020', '2020-10-15', '2020-10-15'],
  ['Thursday, 15 October 2020', '2020-10-15', '2020-10-15'],
  ['15.10.2020', '2020-10-15', '2020-10-15'],
  ['15/10/2020', '2020-10-15', '2020-10-15'],
  ['3/4/2020', '2020-04-03', '2020-04-03'],
  ['10/2020', '2020-10-01', '2020-10-31'],
  ['10.2020', '2020-10-01', '2020-10-31'],
  ['the 1990s', '1990-01-01', '1999-12-31'],
  ["1990's", '1990-01-01', '1999-12-31'],
  ['２０２０', '2020-01-01', '2020-12-31'],
  ['  2020  ', '2020-01-01', '2020-12-31'],
])('“%s” is %s to %s', (text, from, to) => expect(writtenDate(text)).toEqual({ from, to }));

test.each<[text: string, from: string | null, to: string | null]>([
  ['since 2013', '2013-01-01', null],
  ['from May 2013', '2013-05-01', null],
  ['after 2013', '2014-01-01', null],
  ['after 28 February 2020', '2020-02-29', null],
  ['until 2013', null, '2013-12-31'],
  ['till Oct 2013', null, '2013-10-31'],
  ['up to 2013', null, '2013-12-31'],
  ['by 20 October 2020', null, '2020-10-20'],
  ['before 2013', null, '2012-12-31'],
  ['before 1 March 2020', null, '2020-02-29'],
])('“%s” is open on one side', (text, from, to) => expect(writtenDate(text)).toEqual({ from, to }));

test.each<[text: string, from: string | null, to: string | null]>([
  ['2013–2015', '2013-01-01', '2015-12-31'],
  ['2013 - 2015', '2013-01-01', '2015-12-31'],
  ['2013–15', '2013-01-01', '2015-12-31'],
  ['2013-15', '2013-01-01', '2015-12-31'],
  ['2013/2015', '2013-01-01', '2015-12-31'],
  ['2013 to 2015', '2013-01-01', '2015-12-31'],
  ['from May 2013 to 2015', '2013-05-01', '2015-12-31'],
  ['between 2013 and June 2015', '2013-01-01', '2015-06-30'],
  ['2020-10-01/2020-10-15', '2020-10-01', '2020-10-15'],
  ['15 October 2020 – 20 October 2020', '2020-10-15', '2020-10-20'],
  ['15–22 October 2020', '2020-10-15', '2020-10-22'],
  ['15 to 22 Oct 2020', '2020-10-15', '2020-10-22'],
  ['October–November 2020', '2020-10-01', '2020-11-30'],
  ['15 October to 3 November 2020', '2020-10-15', '2020-11-03'],
  ['Oct 15 until Nov 3, 2020', '2020-10-15', '2020-11-03'],
])('“%s” is a range', (text, from, to) => expect(writtenDate(text)).toEqual({ from, to }));

describe('is no date', () => {
  test.each([
    '',
    '   ',
    'weapons',
    'October',
    'Oct 20',
    '20',
    '202',
    '20200',
    '0000',
    '15.10.20',
    '10/15/2020',
    '2020-13-01',
    '31 June 2020',
    '29 February 2021',
    '0 May 2020',
    'Octopus 2020',
    'Ma 2020',
    '1995s',
    'since',
    'since weapons',
    'after 9999',
    'before 0001',
    'since since 2013',
    '2015–2013',
    '2013 to',
    '15 to October 2020',
    'October to 15 November 2020',
    'weapons to 2015',
    'weapons – May 2015',
    '1 to 3 weapons 2020',
    '2020 or 2021',
    '<b>2020</b>',
  ])('“%s”', (text) => expect(writtenDate(text)).toBeNull());
});

describe('whatever is typed', () => {
  const words = constantFrom(
    'since',
    'to',
    '–',
    '-',
    '/',
    '.',
    'oct',
    'may',
    '2020',
    '2013',
    '15',
    '31',
    'the',
    ',',
  );

  it('ends in days of the calendar in their order, or in none', () => {
    assert(
      property(array(words, { maxLength: 7 }), constantFrom('', ' '), (parts, gap) => {
        const days = writtenDate(parts.join(gap));
        if (!days) return;
        const [from, to] = [days.from ?? '0001-01-01', days.to ?? '9999-12-31'];
        expect(isIsoDay(from) && isIsoDay(to) && from <= to).toBe(true);
        expect(days.from ?? days.to).not.toBeNull();
      }),
    );
  });

  it('takes no longer for a long text than it is worth', () => {
    expect(writtenDate('1 to '.repeat(20_000))).toBeNull();
  });
});
