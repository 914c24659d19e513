import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  forgetAddress,
  pushAddress,
  replaceAddress,
  replaceAddressSoon,
  settleAddress,
} from './addressBar.ts';

let written: string[] = [];

beforeEach(() => {
  written = [];
  vi.useFakeTimers();
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, url: string) => written.push(`push ${url}`),
    replaceState: (_: unknown, __: string, url: string) => written.push(`replace ${url}`),
  });
});

afterEach(() => {
  forgetAddress();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('writes the last of many addresses once in a while, and none after it has settled', () => {
  for (let i = 0; i < 100; i++) replaceAddressSoon(`?from=${i}`);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['replace ?from=99']);
  vi.advanceTimersByTime(10_000);
  expect(written).toHaveLength(1);
});

it('keeps within what browsers allow while time is played', () => {
  for (let i = 0; i < 3000; i++) {
    replaceAddressSoon(`?from=${i}`);
    vi.advanceTimersByTime(10);
  }
  expect(written.length).toBeGreaterThan(20);
  expect(written.length).toBeLessThan(100);
});

it('writes at once when the movement is over', () => {
  replaceAddressSoon('?from=2020');
  settleAddress();
  expect(written).toEqual(['replace ?from=2020']);
  settleAddress();
  expect(written).toHaveLength(1);
});

it('leaves the last address in the history before it adds one', () => {
  replaceAddressSoon('?from=2020');
  pushAddress('?entity=serbia&from=2020');
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['replace ?from=2020', 'push ?entity=serbia&from=2020']);
});

it('forgets what waits when another address takes its place', () => {
  replaceAddressSoon('?from=2020');
  replaceAddress('');
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['replace /']);
});
