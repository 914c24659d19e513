import { expect, it } from 'vitest';
import { plainStory } from '../rules/plainStory.ts';
import { storyText } from '../rules/storyText.ts';
import { chunksOf, halves } from './chunks.ts';

const sentence = 'Avalon opened its only bridge again after a winter of repairs.';
const text = Array.from(
  { length: 12 },
  (_, i) => `Paragraph ${i} ends here.${` ${sentence}`.repeat(i % 4)}`,
).join('\n');

function chunksIn(written: string, most: number, overlap: number): string[][] {
  const story = storyText(plainStory(written));
  if (!story) throw new Error('There is a story.');
  return chunksOf(story, most, overlap).map((chunk) =>
    chunk.map(({ start, end }) => written.slice(start, end)),
  );
}

it('a short story is one chunk of all its paragraphs', () => {
  expect(chunksIn(text, 6000, 1500)).toEqual([text.split('\n')]);
});

it('a long one is cut at paragraphs, and each chunk begins with the last paragraph of the one before', () => {
  const chunks = chunksIn(text, 400, 300);
  expect(chunks.length).toBeGreaterThan(3);
  expect([...new Set(chunks.flat())]).toEqual(text.split('\n'));
  for (const chunk of chunks) expect(chunk.join('').length).toBeLessThanOrEqual(400);
  expect(chunks.slice(1).map(([first]) => first)).toEqual(chunks.slice(0, -1).map((chunk) => chunk.at(-1)));
});

it('a paragraph that is too long to be asked about twice is not', () => {
  const [one, two, three] = ['One', 'Two', 'Three'].map((word) => `${word}. ${sentence}`);
  expect(chunksIn([one, two, three].join('\n'), 150, 10)).toEqual([[one, two], [three]]);
});

it.each([
  ['at sentences', Array.from({ length: 9 }, () => sentence).join(' ')],
  ['at white space where it has no sentences', 'avalon '.repeat(90).trim()],
  ['anywhere where it has neither', 'a'.repeat(950)],
])('a paragraph that is too long by itself is cut %s', (_, paragraph) => {
  const chunks = chunksIn(paragraph, 200, 0);
  expect(chunks.flat().join('')).toBe(paragraph);
  for (const chunk of chunks) expect(chunk.join('').length).toBeLessThanOrEqual(200);
});

it('sentences stay whole where a paragraph is cut', () => {
  const chunks = chunksIn(Array.from({ length: 9 }, () => sentence).join(' '), 200, 0);
  for (const chunk of chunks) expect(chunk.join('').trim().endsWith('.')).toBe(true);
});

it('a chunk is halved at a paragraph, and one paragraph is not', () => {
  const spans = [0, 1, 2].map((start) => ({ start, end: start + 1 }));
  expect(halves(spans)).toEqual([spans.slice(0, 2), spans.slice(2)]);
  expect(halves(spans.slice(0, 1))).toEqual([]);
});
