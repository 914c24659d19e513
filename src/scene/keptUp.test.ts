import { expect, it, vi } from 'vitest';
import { keptUp } from './keptUp.ts';

interface Asked {
  of: string;
  other?: number;
}

/** Values that are found when the test says so, and what stands in where one fails. */
function kept() {
  const waiting = new Map<string, { find: (value: string) => void; fail: () => void }>();
  const onFound = vi.fn<() => void>();
  const at = keptUp<Asked, string>(
    'first',
    {
      by: ({ of }) => [of],
      find: ({ of }) => {
        if (of.startsWith('now')) return of;
        return new Promise((find, fail) => waiting.set(of, { find, fail: () => fail(new Error()) }));
      },
      instead: ({ of }, before) => `${before} instead of ${of}`,
    },
    onFound,
  );
  return { at, waiting, onFound };
}

it('finds at once what can be found at once, and only where it depends on something else', () => {
  const { at, onFound } = kept();
  expect(at({ of: 'now' })).toEqual({ value: 'now', found: 1 });
  expect(at({ of: 'now', other: 2 })).toEqual({ value: 'now', found: 1 });
  expect(at({ of: 'now too' })).toEqual({ value: 'now too', found: 2 });
  expect(onFound).not.toHaveBeenCalled();
});

it('keeps the last value until the next is there', async () => {
  const { at, waiting, onFound } = kept();
  expect(at({ of: 'later' }).value).toBe('first');
  waiting.get('later')?.find('found');
  await vi.waitFor(() => expect(onFound).toHaveBeenCalledOnce(), { timeout: 60_000 });
  expect(at({ of: 'later' })).toEqual({ value: 'found', found: 1 });
});

it('takes the last of several, whichever is found first', async () => {
  const { at, waiting, onFound } = kept();
  at({ of: 'one' });
  at({ of: 'two' });
  waiting.get('two')?.find('second');
  await vi.waitFor(() => expect(onFound).toHaveBeenCalledOnce(), { timeout: 60_000 });
  waiting.get('one')?.find('first of all');
  await Promise.resolve();
  expect(at({ of: 'two' }).value).toBe('second');
  expect(onFound).toHaveBeenCalledOnce();
});

it('has something instead where nothing is found', async () => {
  const { at, waiting, onFound } = kept();
  at({ of: 'gone' });
  waiting.get('gone')?.fail();
  await vi.waitFor(() => expect(onFound).toHaveBeenCalledOnce(), { timeout: 60_000 });
  expect(at({ of: 'gone' }).value).toBe('first instead of gone');
});
