import { expect, test } from 'vitest';
import { shapeOf } from './paneShape.ts';

test('a pane takes the nearest shape', () => {
  expect(shapeOf(1600, 900, null)).toBe('wide');
  expect(shapeOf(1060, 859, null)).toBe('square');
  expect(shapeOf(781, 735, null)).toBe('square');
  expect(shapeOf(390, 528, null)).toBe('tall');
});

test('and keeps it until another is clearly nearer', () => {
  const [between, beyond] = [Math.sqrt(1.6), 1.45];
  expect(shapeOf(1000 * between * 1.02, 1000, 'square')).toBe('square');
  expect(shapeOf((1000 * between) / 1.02, 1000, 'wide')).toBe('wide');
  expect(shapeOf(1000 * beyond, 1000, 'square')).toBe('wide');
  expect(shapeOf(528, 390, 'tall')).toBe('wide');
});
