import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boundsOf, units, type Days } from './calendar.ts';
import { noFilter, applyFilter } from './filter.ts';
import { inLanes } from './lanes.ts';
import { amended, testIndex } from './testIndex.ts';
import { anyDay } from './testDays.ts';
import {
  datedIn,
  entriesOn,
  extentOn,
  inRange,
  nextRange,
  relationsIn,
  timelineOf,
  type Bin,
  type Entry,
  type Stretch,
  type Timeline,
} from './timeline.ts';
import { firstOf } from '../model/testGraph.ts';
import { reachOf, windowOf, type Window } from './timeWindow.ts';

const index = testIndex();
const all = applyFilter(index, noFilter).statements;
const template = firstOf(entriesOn(index, 'event', all));
const year2020: Window = { from: '2020-01-01', to: '2020-12-31', unit: 'month' };

test('the test graph on its three clocks', () => {
  const on = (clock: 'event' | 'said' | 'published') => entriesOn(index, clock, all);
  expect(on('event').filter(({ own }) => own)).toHaveLength(2);
  expect(on('said').filter(({ own }) => own)).toHaveLength(0);
  expect(on('published').every(({ own }) => own)).toBe(true);
  expect(extentOn(index, 'event')).toEqual({ from: '2021-05-03', to: '2022-12-31' });
  expect(extentOn(index, 'published')).toEqual({ from: '2021-05-04', to: '2021-05-09' });
});

test('without any date of its own there is no extent, and nothing to place', () => {
  const bare = testIndex(({ statements }) => ({
    statements: amended(statements, { 'wire-drones.01': { when: null }, 'post-drones.03': { when: null } }),
  }));
  expect(extentOn(bare, 'event')).toBeNull();
  expect(datedIn(entriesOn(bare, 'event', all))).toEqual([]);
});

describe('a date', () => {
  test.each<[what: string, earliest: string | null, latest: string | null, place: string]>([
    ['of a day is in the bin of its month', '2020-10-22', '2020-10-22', '2020-10'],
    ['of the last day of the window is in its last bin', '2020-12-31', '2020-12-31', '2020-12'],
    ['of a month is in the bin of its month', '2020-02-01', '2020-02-29', '2020-02'],
    ['of a year is in no bin of a month', '2020-01-01', '2020-12-31', 'stretch'],
    ['of some days in two months is in neither', '2020-10-31', '2020-11-01', 'stretch'],
    ['with an open end is a stretch', '2020-10-22', null, 'stretch'],
    ['with an open beginning is a stretch', null, '2020-10-22', 'stretch'],
    ['that begins before the window reaches into it', '2019-12-31', '2020-01-01', 'stretch'],
    ['that ends before the window is earlier', '2019-12-31', '2019-12-31', 'earlier'],
    ['that is open before the window is earlier', null, '2019-12-31', 'earlier'],
    ['that begins after the window is later', '2021-01-01', null, 'later'],
  ])('%s', (_, earliest, latest, expected) => {
    expect(placeIn(timelineOf([entry(earliest, latest)], year2020))).toEqual([expected]);
  });

  it('known to the year is in the bar of its year once bars are years', () => {
    const years: Window = { from: '2018-01-01', to: '2024-12-31', unit: 'year' };
    expect(placeIn(timelineOf([entry('2020-01-01', '2020-12-31')], years))).toEqual(['2020']);
  });

  it('of the story is none of its own', () => {
    expect(datedIn([entry('2020-10-22', '2020-10-22', false)])).toEqual([]);
  });

  it('shares its stretch with those of the same days', () => {
    const line = timelineOf([entry('2020-01-01', null), entry('2020-01-01', null)], year2020);
    expect(line.stretches.map(({ entries }) => entries.length)).toEqual([2]);
  });
});

test('no statement is lost: each is in one place, whatever its days and whatever the window', () => {
  fc.assert(
    fc.property(fc.array(anyEntry(), { maxLength: 40 }), anyWindow(), (entries, window) => {
      const line = timelineOf(entries, window);
      expect(placed(line).toSorted(byPlace)).toEqual([...entries].toSorted(byPlace));
      for (const bin of line.bins)
        for (const { earliest, latest } of bin.dated)
          expect(earliest !== null && latest !== null && bin.from <= earliest && latest <= bin.to).toBe(true);
    }),
  );
});

test('lanes keep every stretch, and none over another', () => {
  fc.assert(
    fc.property(
      fc.array(anyEntry(), { maxLength: 40 }),
      anyWindow(),
      fc.integer({ min: 0, max: 5 }),
      (entries, window, most) => {
        const { stretches } = timelineOf(entries, window);
        const { lanes, rest } = inLanes(stretches, window, most);
        expect(lanes.length).toBeLessThanOrEqual(most);
        expect(lanes.flat().length + rest.length).toBe(stretches.length);
        for (const lane of lanes)
          expect(lane.slice(1).every((next, i) => isBefore(lane[i] ?? next, next))).toBe(true);
      },
    ),
  );
});

describe('what a range holds', () => {
  const entries = [
    entry('2020-10-22', '2020-10-22'),
    entry('2020-01-01', '2020-12-31'),
    entry('2013-01-01', null),
    entry('2021-01-01', '2021-01-01'),
  ];

  test.each<[from: string | null, to: string | null, within: number, reaching: number]>([
    ['2020-10', '2020-10', 1, 2],
    ['2020', '2020', 2, 1],
    ['2013', null, 4, 0],
    [null, '2020', 2, 1],
    [null, null, 4, 0],
    ['2022', '2022', 0, 1],
  ])('from %s to %s', (from, to, ...expected) => {
    const { within, reaching } = inRange(entries, boundsOf(from, to));
    expect([within.length, reaching.length]).toEqual(expected);
  });

  it('is counted in relations, each once', () => {
    expect(relationsIn(entries)).toEqual([template.relation]);
  });
});

describe('playing', () => {
  const { bins } = timelineOf(
    ['2020-02-01', '2020-05-10', '2020-06-10', '2020-11-30'].map((day) => entry(day, day)),
    year2020,
  );
  const february: Days = { from: '2020-02-01', to: '2020-02-29' };
  const mayToJune: Days = { from: '2020-05-01', to: '2020-06-30' };

  test.each<
    [what: string, range: Days | null, how: { back?: true; keep?: true }, expected: [string, string] | null]
  >([
    ['begins with the first bin that holds something', null, {}, ['2020-02-01', '2020-02-29']],
    ['passes over what is empty', february, {}, ['2020-05-01', '2020-05-31']],
    ['keeps what came before, if asked to', february, { keep: true }, ['2020-02-01', '2020-05-31']],
    ['keeps the length of the range', mayToJune, {}, ['2020-10-01', '2020-11-30']],
    ['goes back too', mayToJune, { back: true }, ['2020-04-01', '2020-05-31']],
    [
      'takes away from the end, going back with the beginning kept',
      mayToJune,
      { back: true, keep: true },
      ['2020-05-01', '2020-05-31'],
    ],
    ['ends with the last', { from: '2020-11-01', to: '2020-11-30' }, {}, null],
    ['goes back from nothing chosen nowhere', null, { back: true }, null],
    [
      'begins anew from before the window',
      { from: '2019-01-01', to: '2019-02-01' },
      {},
      ['2020-02-01', '2020-02-29'],
    ],
    ['has nowhere to go from after it', { from: '2022-01-01', to: '2022-01-31' }, {}, null],
    ['a range over everything has nothing after it', { from: '2020-01-01', to: '2020-12-31' }, {}, null],
  ])('%s', (_, range, { back = false, keep = false }, expected) => {
    const next = nextRange(bins, range, { back, keep, holds: isFilled });
    expect(next && [next.from, next.to]).toEqual(expected);
  });
});

function entry(earliest: string | null, latest: string | null, own = true): Entry {
  return { ...template, earliest, latest, own };
}

function anyEntry(): fc.Arbitrary<Entry> {
  const pair = fc.tuple(anyDay, anyDay, fc.integer({ min: 0, max: 9 }));
  return pair.map(([a, b, shape]) => {
    const [from = a, to = b] = [a, b].toSorted();
    if (shape < 4) return entry(from, from);
    if (shape < 7) return entry(from, to);
    if (shape === 7) return entry(null, to);
    return shape === 8 ? entry(from, null) : entry(null, to);
  });
}

function anyWindow(): fc.Arbitrary<Window> {
  return fc
    .tuple(anyDay, anyDay, fc.integer({ min: 1, max: 60 }), fc.constantFrom(...units))
    .map(([a, b, most]) => {
      const [from = a, to = b] = [a, b].toSorted();
      return windowOf(reachOf({ from, to }), most);
    });
}

function placed({ bins, stretches, earlier, later }: Timeline): Entry[] {
  const inBins = bins.flatMap(({ dated: own }) => own);
  return [...inBins, ...stretches.flatMap(({ entries }) => entries), ...earlier, ...later];
}

function placeIn(line: Timeline): string[] {
  const bins = line.bins.filter((bin) => bin.dated.length > 0);
  const unit = line.bins.length === 12 ? 7 : 4;
  return [
    ...bins.map(({ from }) => from.slice(0, unit)),
    ...line.stretches.map(() => 'stretch'),
    ...line.earlier.map(() => 'earlier'),
    ...line.later.map(() => 'later'),
  ];
}

function byPlace(a: Entry, b: Entry): number {
  return placeOf(a).localeCompare(placeOf(b));
}

function placeOf({ earliest, latest }: Entry): string {
  return `${earliest}/${latest}`;
}

function isFilled(bin: Bin): boolean {
  return bin.dated.length > 0;
}

/** Whether the first is over before the second begins. */
function isBefore(a: Stretch, b: Stretch): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}
