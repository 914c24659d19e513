import { expect, it } from 'vitest';
import { firstOf } from '../model/testGraph.ts';
import { applyFilter, noFilter } from './filter.ts';
import { periodsOf } from './periods.ts';
import { testIndex } from './testIndex.ts';
import { entriesOn, type Entry } from './timeline.ts';

const index = testIndex();
const template = firstOf(entriesOn(index, 'event', applyFilter(index, noFilter).statements));

function entry(earliest: string | null, latest: string | null, relation: string, own = true): Entry {
  return { ...template, relation, earliest, latest, own };
}

it('names the years and months that hold something, the latest first, each relation once', () => {
  const periods = periodsOf([
    entry('2020-10-15', '2020-10-15', 'a'),
    entry('2020-10-01', '2020-10-31', 'a'),
    entry('2020-10-20', '2020-10-20', 'b'),
    entry('2020-03-20', '2020-03-20', 'a'),
    entry('2020-01-01', '2020-12-31', 'c'),
    entry('1999-01-01', '1999-12-31', 'd'),
  ]);
  expect(periods.map(({ date, relations }) => [date, relations])).toEqual([
    ['2020', 3],
    ['2020-10', 2],
    ['2020-03', 1],
    ['1999', 1],
  ]);
});

it('leaves out what no year holds, and what only its story dates', () => {
  expect(
    periodsOf([
      entry('2019-12-31', '2020-01-01', 'a'),
      entry('2013-01-01', null, 'b'),
      entry(null, '2013-01-01', 'c'),
      entry('2020-10-20', '2020-10-20', 'd', false),
    ]),
  ).toEqual([]);
});
