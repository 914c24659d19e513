import { expect, test } from 'vitest';
import { ahead } from './ahead.ts';

function* counted(items: number[], made: number[]): Generator<number> {
  for (const item of items) {
    made.push(item);
    yield item;
  }
}

test('items come in their order, each when so many after it were made', () => {
  const made: number[] = [];
  const seen = [...ahead(counted([1, 2, 3, 4], made), 2)].map((item) => item);
  expect(seen).toEqual([1, 2, 3, 4]);
  const soon = ahead(counted([1, 2, 3, 4], made), 2);
  made.length = 0;
  soon.next();
  expect(made).toEqual([1, 2, 3]);
});

test('where nothing is to be made ahead, each is made when it is asked for', () => {
  const made: number[] = [];
  const soon = ahead(counted([1, 2], made), 0);
  expect(soon.next().value).toBe(1);
  expect(made).toEqual([1]);
  expect([...ahead([], 3)]).toEqual([]);
});
