import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { edtfBounds } from '../model/edtf.ts';
import { countOf, dayNumber } from './calendar.ts';
import { anyDay } from './testDays.ts';
import {
  centredOn,
  heldBy,
  moved,
  reachOf,
  snapped,
  spanOfWindow,
  unitFor,
  windowOf,
  zoomed,
  type Reach,
  type Window,
} from './timeWindow.ts';

const whole = reachOf({ from: '1990-01-01', to: '2024-12-31' });

test.each([
  ['2020-10-20', '2020-10-22', 60, 'day'],
  ['2020-10-01', '2020-11-29', 60, 'day'],
  ['2020-10-01', '2020-11-30', 60, 'month'],
  ['2015-01-01', '2019-12-31', 60, 'month'],
  ['2015-01-01', '2020-01-01', 60, 'year'],
  ['1950-01-01', '2010-01-01', 60, 'decade'],
  ['1000-01-01', '2010-01-01', 60, 'century'],
  ['0001-01-01', '9999-12-31', 20, 'century'],
  ['2020-10-20', '2020-10-22', 2, 'month'],
])('%s to %s in %i bins is told by the %s', (from, to, most, unit) => {
  expect(unitFor({ from, to }, most)).toBe(unit);
});

describe('a window', () => {
  it('is made of whole units', () => {
    const window = windowOf(reachOf({ from: '2017-10-15', to: '2024-04-20' }), 30);
    expect(window).toEqual({ from: '2017-01-01', to: '2024-12-31', unit: 'year' });
    expect(spanOfWindow(window)).toEqual(['2017', '2024']);
  });

  it('gives a single day some days beside it, within the calendar', () => {
    const windows = ['2020-10-22', '0001-01-01', '9999-12-31'].map((day) =>
      windowOf(reachOf({ from: day, to: day }), 60),
    );
    expect(windows).toEqual([
      { from: '2020-10-19', to: '2020-10-25', unit: 'day' },
      { from: '0001-01-01', to: '0001-01-04', unit: 'day' },
      { from: '9999-12-28', to: '9999-12-31', unit: 'day' },
    ]);
  });

  it('holds the days it is for, has room, and can be written into an address', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 20, max: 90 }), (a, b, most) => {
        const [from = a, to = b] = [a, b].toSorted();
        const window = windowOf(reachOf({ from, to }), most);
        expect(window.from <= from && to <= window.to).toBe(true);
        expect(spanOfWindow(window).map(edtfBounds)).not.toContain(null);
        expect(window.unit === 'century' || countOf(window, window.unit) <= most).toBe(true);
      }),
    );
  });
});

describe('zooming', () => {
  const about = dayNumber('2020-10-22');

  it('keeps the day it is about in its place', () => {
    const near = zoomed(whole, 2, about, whole);
    expect(near && near.end - near.start).toBeCloseTo((whole.end - whole.start) / 2);
    expect(near && share(about, near)).toBeCloseTo(share(about, whole));
  });

  it('out again, shows everything', () => {
    const near = zoomed(whole, 2, about, whole);
    expect(near && zoomed(near, 1 / 2, about, whole)).toBeNull();
  });

  it('goes no nearer than a week, and always gets there', () => {
    let reach: Reach = whole;
    for (let i = 0; i < 20; i++) {
      const window = windowOf(reach, 60);
      reach = zoomed(reachOf(window), 2, about, whole) ?? reach;
    }
    expect(windowOf(reach, 60)).toMatchObject({ unit: 'day' });
    expect(reach.end - reach.start).toBe(7);
  });

  it('stays inside the whole', () => {
    const near = zoomed(whole, 4, whole.end, whole);
    expect(near?.end).toBe(whole.end);
    expect(moved(near ?? whole, 1e6, whole).end).toBe(whole.end);
    expect(moved(near ?? whole, -1e6, whole).start).toBe(whole.start);
  });
});

test('a day can be brought to the middle, or as near to it as the whole goes', () => {
  const week = reachOf({ from: '2000-01-01', to: '2000-01-07' });
  expect(centredOn(dayNumber('2010-05-10'), week, whole)).toEqual(
    reachOf({ from: '2010-05-07', to: '2010-05-13' }),
  );
  expect(centredOn(dayNumber('1990-01-01'), week, whole).start).toBe(whole.start);
});

describe('two fingers', () => {
  const days = [dayNumber('2000-01-01'), dayNumber('2010-01-01')] as const;

  it('hold the days that they touch', () => {
    const reach = heldBy(days, [0.25, 0.75], whole);
    expect(reach && share(days[0], reach)).toBeCloseTo(0.25);
    expect(reach && share(days[1], reach)).toBeCloseTo(0.75);
  });

  it('that meet or cross change nothing, and those that close show everything', () => {
    expect(heldBy(days, [0.5, 0.5], whole)).toBeNull();
    expect(heldBy(days, [0.6, 0.5], whole)).toBeNull();
    expect(heldBy(days, [0.5, 0.51], whole)).toBeNull();
  });
});

describe('a range that is drawn', () => {
  const year: Window = { from: '2020-01-01', to: '2020-12-31', unit: 'month' };

  it.each<[what: string, start: number, end: number, from: string, to: string]>([
    ['takes the nearest ends', dayNumber('2020-02-10'), dayNumber('2020-04-20'), '2020-02-01', '2020-04-30'],
    [
      'leaves out a month that it hardly touches',
      dayNumber('2020-02-20'),
      dayNumber('2020-05-03'),
      '2020-03-01',
      '2020-04-30',
    ],
    [
      'is the month that it lies in, where it is short',
      dayNumber('2020-02-10'),
      dayNumber('2020-02-12'),
      '2020-02-01',
      '2020-02-29',
    ],
    ['has one month at least', dayNumber('2020-02-27'), dayNumber('2020-03-02'), '2020-02-01', '2020-02-29'],
    ['stays inside the window', dayNumber('2019-01-01'), dayNumber('2021-06-01'), '2020-01-01', '2020-12-31'],
    ['may be everything', dayNumber('2020-01-01'), dayNumber('2021-01-01'), '2020-01-01', '2020-12-31'],
  ])('%s', (_, start, end, from, to) => {
    expect(snapped(start, end, year)).toEqual({ from, to });
  });
});

function share(day: number, { start, end }: Reach): number {
  return (day - start) / (end - start);
}
