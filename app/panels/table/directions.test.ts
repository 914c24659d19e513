import { expect, test } from 'vitest';
import { directionWords } from './directions.ts';

test.each([
  ['firmness', 'Most certain first', 'Least certain first'],
  ['dates', 'Oldest first', 'Newest first'],
  ['year', 'Oldest first', 'Newest first'],
  ['origins', 'Fewest sources first', 'Most sources first'],
  ['articles', 'Fewest first', 'Most first'],
  ['subject', 'A to Z', 'Z to A'],
] as const)('%s is sorted “%s” or “%s”', (column, up, down) =>
  expect([false, true].map((descending) => directionWords({ column, descending }))).toEqual([up, down]),
);
