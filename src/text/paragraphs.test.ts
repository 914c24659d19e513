import { expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';

const texts = (text: string) => paragraphs(text).map((paragraph) => paragraph.text);

it('joins what goes on in lower case where the line before breaks off', () => {
  expect(texts('The ministry said that it would\n\nopen an office.')).toEqual([
    'The ministry said that it would',
    'open an office.',
  ]);
  expect(texts('The ministry said on Tuesday that it would\n\nopen an office.')).toHaveLength(1);
  expect(texts('The ministry said on Tuesday that it would.”\n\nopen an office.')).toHaveLength(2);
});

it('reads thousands of lines that never end a sentence as one', () => {
  const line = 'and then one more line of it';
  const [only, ...others] = paragraphs(Array.from({ length: 20_000 }, () => line).join('\n'));
  expect(others).toEqual([]);
  expect(only?.length).toBe(20_000 * 7);
});
