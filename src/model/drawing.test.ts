import { expect, it } from 'vitest';
import { nameLines, nameWidth, textWidth } from './drawing.ts';

it('breaks a name between its words', () => {
  expect(nameLines('Central African defence ministry')).toEqual(['Central African', 'defence ministry']);
});

it('leaves a long word of a language whole', () => {
  expect(nameLines('Donaudampfschifffahrtsgesellschaft')).toHaveLength(1);
});

it('breaks what is longer than any word, and loses nothing of it', () => {
  const lines = nameLines('W'.repeat(120));
  expect(lines.join('')).toBe('W'.repeat(120));
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(nameWidth);
});
