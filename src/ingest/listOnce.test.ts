import { expect, test } from 'vitest';
import { listOnce } from './listOnce.ts';

test('values that are equal stand once, whether they are one or two', () => {
  const { all, placeOf } = listOnce<{ name: string }>();
  const one = { name: 'Norway' };
  expect([one, one, { name: 'Chile' }, { name: 'Norway' }].map(placeOf)).toEqual([0, 0, 1, 0]);
  expect(all).toEqual([{ name: 'Norway' }, { name: 'Chile' }]);
});
