import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A system whose colours can be switched, and a browser that remembers. */
function device(dark: boolean) {
  const kept = new Map<string, string>();
  const system = Object.assign(new EventTarget(), { matches: dark });
  const dataset: Record<string, string> = {};
  vi.stubGlobal('matchMedia', () => system);
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  const change = (isDark: boolean) => {
    system.matches = isDark;
    system.dispatchEvent(new Event('change'));
  };
  return { kept, dataset, change };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it('is that of the system, and follows it', async () => {
  const { dataset, change } = device(true);
  const { followTheme, useTheme } = await import('./theme.ts');
  followTheme();
  expect([dataset['theme'], useTheme.getState().theme]).toEqual(['dark', 'dark']);
  change(false);
  expect([dataset['theme'], useTheme.getState().theme]).toEqual(['light', 'light']);
});

it('is that of the reader, once another is chosen, until it is that of the system again', async () => {
  const { kept, dataset, change } = device(false);
  const { followTheme, switchTheme } = await import('./theme.ts');
  followTheme();
  switchTheme();
  expect([dataset['theme'], [...kept.values()]]).toEqual(['dark', ['dark']]);
  change(false);
  expect(dataset['theme']).toBe('dark');
  switchTheme();
  expect([dataset['theme'], kept.size]).toEqual(['light', 0]);
});

it('is remembered, and nothing else that stands in its place', async () => {
  const { kept } = device(false);
  kept.set('edgewise-theme', 'dark');
  expect((await import('./theme.ts')).useTheme.getState().theme).toBe('dark');
  vi.resetModules();
  kept.set('edgewise-theme', 'constructor');
  expect((await import('./theme.ts')).useTheme.getState().theme).toBe('light');
});
