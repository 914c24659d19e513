import { expect, test } from 'vitest';
import { beginningWith } from './typeAhead.ts';

const texts = ['Africa', 'Air show', 'Serbia', 'Serbia acquires tanks', 'Serbs', 'Ukraine'];

test.each([
  ['s', 0, 2],
  ['s', 2, 3],
  ['ss', 3, 4],
  ['serbia', 0, 2],
  ['serbia', 2, 2],
  ['serbs', 2, 4],
  ['a', 1, 0],
  ['u', 5, 5],
  ['x', 0, null],
])('%j typed at %i leads to %j', (typed, from, found) =>
  expect(beginningWith(typed, texts, from)).toBe(found),
);

test('an empty list leads nowhere', () => expect(beginningWith('a', [], 0)).toBe(null));
