import { expect, test } from 'vitest';
import { fileSize, longestTitle, plainTitle } from './pictureSettings.ts';

test.each([
  ['slide', { width: 1920, height: 1080 }],
  ['square', { width: 1080, height: 1080 }],
  ['portrait', { width: 1080, height: 1350 }],
  ['story', { width: 1080, height: 1920 }],
] as const)('a %s has the pixels that screens and posts want', (shape, size) => {
  expect(fileSize(shape, { width: 300, height: 200 })).toEqual(size);
});

test('a picture as on the screen has the shape of the pane, and is never a strip', () => {
  expect(fileSize('screen', { width: 800, height: 600 })).toEqual({ width: 1920, height: 1440 });
  expect(fileSize('screen', { width: 390, height: 780 })).toEqual({ width: 960, height: 1920 });
  expect(fileSize('screen', { width: 2000, height: 100 })).toEqual({ width: 1920, height: 768 });
  expect(fileSize('screen', null)).toEqual({ width: 1920, height: 1080 });
});

test('a title is one line of plain text', () => {
  expect(plainTitle('One\nline\u202e turned\u0000 <b>bold</b>')).toBe('One line turned  <b>bold</b>');
  expect(plainTitle('دبابات في صربيا')).toBe('دبابات في صربيا');
  expect(Array.from(plainTitle('😀'.repeat(500)))).toHaveLength(longestTitle);
});
