import { expect, it } from 'vitest';
import { memo } from './memo.ts';

it('gives the same object until something that it depends on is another', () => {
  const pair = memo(
    (a: object, b: string[]) => ({ a, b }),
    (a, b) => [a, b.join()],
  );
  const [one, other] = [{}, {}];
  const first = pair(one, ['x']);
  expect(pair(one, ['x'])).toBe(first);
  expect(pair(one, ['y'])).not.toBe(first);
  expect(pair(other, ['y'])).toEqual({ a: other, b: ['y'] });
  expect(pair(one, ['x'])).not.toBe(first);
});
