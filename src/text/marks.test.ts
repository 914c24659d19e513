import { expect, test } from 'vitest';
import { isPlaceLine } from './marks.ts';

test.each([
  'HARBOUR CITY, March 14 (Coast Wire)',
  'PORT-AUX-MOINES, Northland, 14 March 2021 (CW) –',
  'ST. ANNE, March 14',
])('“%s” says no more than where and when a report is from', (line) => expect(isPlaceLine(line)).toBe(true));

test.each([
  'HARBOUR CITY, March 14 (Coast Wire) – The ferry sank.',
  'Harbour City, where the ferry sank on March 14',
  'FERRY SINKS, TEN DEAD',
  'NORTHLAND, SOUTHLAND SIGN ON MARCH 14',
])('“%s” says more', (line) => expect(isPlaceLine(line)).toBe(false));
