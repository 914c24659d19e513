import { expect, test } from 'vitest';
import { clamped } from './clamped.ts';

test('a short sentence stands on its card whole', () => {
  expect(clamped('NATO took part in the Kosovo War')).toBe('NATO took part in the Kosovo War');
});

test('a long one ends after a whole word, with a sign that there is more', () => {
  const long =
    'The Serbian defence ministry commented on the Russian-Serbian agreement and on what comes of it';
  const shown = clamped(long);
  expect(shown.endsWith('…')).toBe(true);
  const kept = shown.slice(0, -1);
  expect(long.startsWith(`${kept} `)).toBe(true);
  expect(kept.split(' ').length).toBeGreaterThan(3);
  expect(shown.length).toBeLessThan(60);
});
