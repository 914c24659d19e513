import { afterEach, expect, it, vi } from 'vitest';
import { remember, remembered } from './memory.ts';

afterEach(() => vi.unstubAllGlobals());

it('remembers under a name of its own, and forgets with null', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  remember('theme', 'dark');
  expect([remembered('theme'), [...kept.keys()]]).toEqual(['dark', ['edgewise-theme']]);
  remember('theme', null);
  expect(remembered('theme')).toBeNull();
});

it('does without where storage is switched off', () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(() => remember('theme', 'dark')).not.toThrow();
  expect(remembered('theme')).toBeNull();
});

function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}
