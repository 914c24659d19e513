import { expect, it } from 'vitest';
import { language } from './language.ts';
import { timesIn } from './times.ts';

it.each([
  ['They met on Tuesday night.', ['Tuesday']],
  ['They met earlier this month in the city.', ['this month']],
  ['They met before Tuesday.', []],
  ['They remember the events of Tuesday.', []],
  ['They met at Tuesday’s summit.', []],
])('the words of time that stand free: %s', async (text, expected) => {
  const [tokens = []] = (await language()).sentences(text, { start: 0, end: text.length });
  expect(timesIn(tokens).map((time) => time.text)).toEqual(expected);
});
