import { expect, test } from 'vitest';
import { rowsAmong } from './rows.ts';

test('rows have as many cells as a neighbour, by tab, bar or spaces', () => {
  expect(rowsAmong(['Navy\tBoats', 'Avalon\t12', 'The figures are old.'])).toEqual([true, true, false]);
  expect(rowsAmong(['| a | b |', '|---|---|'])).toEqual([true, true]);
  expect(rowsAmong(['Avalon    12', 'Borduria   3'])).toEqual([true, true]);
});

test('one line with a bar or wide spaces is no row', () => {
  expect(rowsAmong(['By Ann Other | Reuters', 'Avalon has twelve boats.'])).toEqual([false, false]);
});
