import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test.each([
  ['to supply arms', '“to supply arms”'],
  ['“Russia’s strategic goal', '“Russia’s strategic goal”'],
  ['is our goal”', '“is our goal”'],
  ['"goal', '"goal"'],
  ['«цель', '«цель»'],
  ['“Our goal”', '“Our goal”'],
  ['Our “goal” is', '‘Our “goal” is’'],
  ['“Our goal” and “theirs”', '‘“Our goal” and “theirs”’'],
  ['“Our goal”.', '‘“Our goal”.’'],
  ['an “open end', '‘an “open end’'],
  ['“', '“”'],
])('%s is quoted once', (words, expected) => {
  expect(quoted(words)).toBe(expected);
  expect(quoted(words)).toContain(words);
});
