import { expect, test } from 'vitest';
import { matchesOf } from './matchesOf.ts';

const NUMBER = /(?<tens>\d)\d/gu;

test('gives every match in its order with its groups, each time from the beginning', () => {
  const found = () => matchesOf('12 ships, 34 boats', NUMBER);
  expect(found().map(({ 0: text, index, groups }) => [text, index, groups?.['tens']])).toEqual([
    ['12', 0, '1'],
    ['34', 10, '3'],
  ]);
  NUMBER.exec('56 jets, 78 jets');
  expect(found()).toHaveLength(2);
});
