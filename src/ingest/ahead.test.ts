import { expect, test } from 'vitest';
import { ahead } from './ahead.ts';

function* counted(items: number[], made: number[]): Generator<number> {
  for (const item of items) {
    made.push(item);
    yield item;
  }
}

test('items come in their order, with so many after each made before it', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect([...ahead(counted(items, []), 2)]).toEqual(items);
  const made: number[] = [];
  const soon = ahead(counted(items, made), 2);
  const madeWith = items.map(() => soon.next() && made.length);
  expect(madeWith).toEqual([5, 5, 7, 7, 9, 9, 9, 9, 9]);
});

test('where nothing is to be made ahead, each is made when it is asked for', () => {
  const made: number[] = [];
  const soon = ahead(counted([1, 2], made), 0);
  expect(soon.next().value).toBe(1);
  expect(made).toEqual([1]);
  expect([...ahead([], 3)]).toEqual([]);
});
