import { expect, test } from 'vitest';
import { beginningWith, typedOn } from './typeAhead.ts';

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

test.each([
  ['', 'a', 5, 'a'],
  ['a', 'i', 105, 'ai'],
  ['air', ' ', 105, 'air '],
  ['air', 's', 900, 's'],
  ['air', ' ', 900, undefined],
  ['', ' ', 5, undefined],
])('%j and %j after %i ms make %j', (text, key, now, made) => {
  expect(typedOn({ text, at: 5 }, key, now)?.text).toBe(made);
});
