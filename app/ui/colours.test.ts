import { expect, test } from 'vitest';
import { classFill, mixed } from './colours.ts';

test.each([
  ['#ff0000', '#0000ff', 1, 'rgb(255,0,0)'],
  ['#ff0000', '#0000ff', 0, 'rgb(0,0,255)'],
  ['rgb(200, 100, 0)', '#000064', 0.5, 'rgb(100,50,50)'],
  ['rgba(10, 20, 30, 1)', 'rgb(10, 20, 30)', 0.3, 'rgb(10,20,30)'],
])('%s on %s by %s is %s', (colour, paper, share, expected) => {
  expect(mixed(colour, paper, share)).toBe(expected);
});

test('what stands for a class keeps more of its colour on dark paper', () => {
  expect(classFill('#ff0000', '#ffffff')).toBe('rgb(255,179,179)');
  expect(classFill('#ff0000', 'rgb(0, 0, 0)')).toBe('rgb(140,0,0)');
});
