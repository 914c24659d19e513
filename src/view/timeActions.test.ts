import { expect, it, test } from 'vitest';
import { reachOf } from '../query/timeWindow.ts';
import { clearRange, setDateRange, showReach } from './timeActions.ts';
import { emptyView } from './view.ts';

test.each([
  ['2020-01-01', '2020-12-31', '2020', '2020'],
  ['2020-10-01', '2020-11-30', '2020-10', '2020-11'],
  ['2020-10-22', '2020-10-22', '2020-10-22', '2020-10-22'],
  ['2013-01-01', null, '2013', null],
])('a range from %s to %s is written from %s to %s', (earliest, latest, from, to) => {
  const change = setDateRange({ earliest, latest });
  expect(change.apply(emptyView)).toEqual({ ...emptyView, from, to });
  expect(change.history).toBe('replace');
  expect(change).not.toHaveProperty('gesture');
});

it('carries the name of the movement that it is a part of', () => {
  expect(setDateRange({ earliest: '2020-01-01', latest: '2020-12-31' }, 'drag 1').gesture).toBe('drag 1');
  expect(showReach(null, 30, 'drag 2').gesture).toBe('drag 2');
});

it('clears the range and nothing else', () => {
  const narrowed = { ...emptyView, kinds: ['country'], from: '2020', to: '2021' };
  expect(clearRange.apply(narrowed)).toEqual({ ...narrowed, from: null, to: null });
});

it('spans whole bins, or everything', () => {
  const reach = reachOf({ from: '2017-10-15', to: '2024-04-20' });
  expect(showReach(reach, 30).apply(emptyView).span).toEqual(['2017', '2024']);
  expect(showReach(null, 30).apply({ ...emptyView, span: ['2017', '2024'] }).span).toBeNull();
});
