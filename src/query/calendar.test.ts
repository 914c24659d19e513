import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  boundsOf,
  countOf,
  dayAt,
  dayNumber,
  daysOf,
  endOf,
  isoDay,
  plainDate,
  plainRange,
  startOf,
  stepOf,
  units,
  wholeUnits,
  type Unit,
} from './calendar.ts';
import { anyDay } from './testDays.ts';

test.each<[day: string, unit: Unit, from: string, to: string]>([
  ['2020-10-22', 'day', '2020-10-22', '2020-10-22'],
  ['2020-02-10', 'month', '2020-02-01', '2020-02-29'],
  ['2019-02-10', 'month', '2019-02-01', '2019-02-28'],
  ['2020-12-31', 'month', '2020-12-01', '2020-12-31'],
  ['2020-10-22', 'year', '2020-01-01', '2020-12-31'],
  ['1999-12-31', 'decade', '1990-01-01', '1999-12-31'],
  ['2000-01-01', 'decade', '2000-01-01', '2009-12-31'],
  ['1999-12-31', 'century', '1900-01-01', '1999-12-31'],
  ['0044-03-15', 'month', '0044-03-01', '0044-03-31'],
  ['0044-03-15', 'century', '0001-01-01', '0099-12-31'],
  ['0001-01-01', 'decade', '0001-01-01', '0009-12-31'],
  ['9999-12-31', 'year', '9999-01-01', '9999-12-31'],
  ['9999-12-31', 'century', '9900-01-01', '9999-12-31'],
  ['1970-01-01', 'month', '1970-01-01', '1970-01-31'],
  ['1969-12-31', 'month', '1969-12-01', '1969-12-31'],
])('the %s of %s', (day, unit, from, to) => {
  expect(daysOf(stepOf(day, unit), unit)).toEqual({ from, to });
});

test.each<[day: string, unit: Unit, plain: string]>([
  ['2020-10-22', 'day', '2020-10-22'],
  ['2020-10-22', 'month', '2020-10'],
  ['2020-10-22', 'year', '2020'],
  ['2020-10-22', 'decade', '2020'],
  ['0044-03-15', 'century', '0044'],
])('%s to the %s is written %s', (day, unit, plain) => expect(plainDate(day, unit)).toBe(plain));

test.each([
  [null, null, null, null],
  ['2020', null, '2020-01-01', null],
  [null, '2020-02', null, '2020-02-29'],
  ['2020-10-22', '2021', '2020-10-22', '2021-12-31'],
])('from %s to %s', (from, to, earliest, latest) => {
  expect(boundsOf(from, to)).toEqual({ earliest, latest });
});

test.each([
  ['2020-01-01', '2020-12-31', '2020', '2020'],
  ['1990-01-01', '1999-12-31', '1990', '1999'],
  ['2020-02-01', '2020-02-29', '2020-02', '2020-02'],
  ['2020-01-01', '2020-02-29', '2020-01', '2020-02'],
  ['2020-01-01', '2020-12-30', '2020-01-01', '2020-12-30'],
  ['2013-01-01', null, '2013', null],
  ['2013-05-02', null, '2013-05-02', null],
  [null, '2020-02-29', null, '2020-02'],
  ['0001-01-01', '9999-12-31', '0001', '9999'],
  [null, null, null, null],
])('%s to %s is written from %s to %s', (earliest, latest, from, to) => {
  expect(plainRange({ earliest, latest })).toEqual({ from, to });
  expect(boundsOf(from, to)).toEqual({ earliest, latest });
});

test('a moment belongs to its day, the first one as the last', () => {
  expect(dayAt(startOf('2020-10-25'))).toBe('2020-10-25');
  expect(dayAt(endOf('2020-10-25') - 1)).toBe('2020-10-25');
  expect(dayAt(endOf('2020-10-25'))).toBe('2020-10-26');
});

test('a number beyond the calendar gives its first or last day', () => {
  expect([isoDay(-1e9), isoDay(1e9)]).toEqual(['0001-01-01', '9999-12-31']);
});

describe('any day', () => {
  it('comes back from its number', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoDay(dayNumber(day))).toBe(day);
      }),
    );
  });

  it('lies in the unit of its number, whose days all have that number, and the next day after it does not', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...units), (day, unit) => {
        const step = stepOf(day, unit);
        const { from, to } = daysOf(step, unit);
        expect(from <= day && day <= to).toBe(true);
        expect([stepOf(from, unit), stepOf(to, unit)]).toEqual([step, step]);
        const next = isoDay(dayNumber(to) + 1); // itself at the end of the calendar
        expect(stepOf(next, unit)).toBe(next === to ? step : step + 1);
      }),
    );
  });

  it('begins a count that does not depend on the order of widening', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...units), (a, b, unit) => {
        const [from = a, to = b] = [a, b].toSorted();
        const whole = wholeUnits({ from, to }, unit);
        expect(whole.from <= from && to <= whole.to).toBe(true);
        expect(countOf(whole, unit)).toBe(countOf({ from, to }, unit));
        expect(wholeUnits(whole, unit)).toEqual(whole);
      }),
    );
  });
});
