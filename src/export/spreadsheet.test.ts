import { expect, test } from 'vitest';
import { harmless } from './spreadsheet.ts';

test.each(['=1+1', ' @SUM(A1)', '"=1+1"', ' "" +cmd', '\t-2'])('%j on the clipboard is text', (text) => {
  expect(harmless(text)).toBe(`'${text}`);
});

test.each(['Norland', '“= is a sign”', '"quoted" = fine', ''])('%j is left as it is', (text) => {
  expect(harmless(text)).toBe(text);
});
