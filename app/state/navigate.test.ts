import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetAddress } from './addressBar.ts';
import { narrow, select } from './changes.ts';
import { go, step } from './navigate.ts';
import { useStore } from './store.ts';
import { forgetSteps } from './undo.ts';
import { emptyView } from './view.ts';

let written: string[] = [];

beforeEach(() => {
  written = [];
  vi.useFakeTimers();
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, url: string) => written.push(`push ${url}`),
    replaceState: (_: unknown, __: string, url: string) => written.push(`replace ${url}`),
  });
  useStore.setState({ view: emptyView });
  forgetSteps();
});

afterEach(() => {
  forgetAddress();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('writes a change into the address at once, in place of the old one or after it', () => {
  go(narrow({ from: '2020' }));
  go(select({ type: 'entity', id: 'norland' }));
  expect(written).toEqual(['replace ?from=2020', 'push ?entity=norland&from=2020']);
});

it('shows every moment of a movement, and writes it when there is a pause', () => {
  for (let year = 1990; year < 2020; year++) go(narrow({ from: String(year) }, 'drag'));
  expect(useStore.getState().view.from).toBe('2019');
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['replace ?from=2019']);
});

it('takes a movement back in one step, whose address is not written over by what waited', () => {
  go(narrow({ from: '2019' }, 'another drag'));
  go(narrow({ from: '2020' }, 'another drag'));
  step('past');
  vi.advanceTimersByTime(1000);
  expect(useStore.getState().view.from).toBeNull();
  expect(written).toEqual(['replace /']);
});

it('keeps a movement in the history before a change that Back undoes', () => {
  go(narrow({ from: '2020' }, 'a third drag'));
  go(select({ type: 'entity', id: 'norland' }));
  expect(written).toEqual(['replace ?from=2020', 'push ?entity=norland&from=2020']);
});
