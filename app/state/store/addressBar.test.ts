import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  forgetAddress,
  pushAddress,
  replaceAddress,
  replaceAddressSoon,
  settleAddress,
} from './addressBar.ts';

let written: string[] = [];
/** Each test has an hour of its own, however long the machine takes: what one wrote counts in the next half minute. */
let hour = 0;

beforeEach(() => {
  written = [];
  hour += 1;
  vi.useFakeTimers({ now: hour * 3_600_000 });
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, url: string) => written.push(`push ${url}`),
    replaceState: (_: unknown, __: string, url: string) => written.push(`replace ${url}`),
  });
});

afterEach(() => {
  forgetAddress();
  vi.advanceTimersByTime(60_000);
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

it('paces what a browser would refuse, and loses nothing of it', () => {
  for (let i = 0; i < 200; i++) pushAddress(`?entity=e${i}`);
  expect(written).toHaveLength(80);
  replaceAddress('?entity=last');
  for (let i = 0; i < 4; i++) vi.advanceTimersByTime(30_000);
  expect(written).toHaveLength(200);
  expect(written.at(-2)).toBe('push ?entity=e198');
  expect(written.at(-1)).toBe('push ?entity=last');
});

it('tries again what a browser has refused, and of many replacements writes the last', () => {
  const refuse = vi.fn<() => never>(() => {
    throw new DOMException('Too many.', 'SecurityError');
  });
  const allowed = history;
  vi.stubGlobal('history', { replaceState: refuse });
  for (let i = 0; i < 20; i++) replaceAddress(`?q=${i}`);
  expect(refuse).toHaveBeenCalledTimes(1);
  vi.stubGlobal('history', allowed);
  vi.advanceTimersByTime(6000);
  expect(written).toEqual(['replace ?q=19']);
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
