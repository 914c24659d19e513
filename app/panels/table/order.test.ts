import { expect, test } from 'vitest';
import { fold, order } from './order.ts';

test.each<[keys: (string | number | null)[], sorted: (string | number | null)[]]>([
  [
    [10, 9, null, 1],
    [1, 9, 10, null],
  ],
  [
    ['T-72', 'T-9', null, 'Á'],
    ['Á', 'T-9', 'T-72', null],
  ],
  [
    ['2020-10', '2020-10-15', '1999'],
    ['1999', '2020-10', '2020-10-15'],
  ],
])('%j in order: %j', (keys, sorted) => expect(keys.toSorted(order)).toEqual(sorted));

test.each([
  ['Vučić, Aleksandar', 'vucic aleksandar'],
  ['  ＭiG-29 ', 'mig-29'],
  ['São\u00a0Tomé', 'sao tome'],
])('%j is looked for as %j', (text, folded) => expect(fold(text)).toBe(folded));
