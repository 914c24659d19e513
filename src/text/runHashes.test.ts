import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it, test } from 'vitest';
import { runHashes } from './runHashes.ts';
import { shingles } from './shingles.ts';
import { wordHashes } from './wordHashes.ts';

/** Of so few words that runs are repeated. */
const text = array(constantFrom('a', 'Élan', '阿'), { maxLength: 200, size: 'max' }).map((words) =>
  words.join(' '),
);

/** Those of the runs of a text, each in one. */
function hashesOf(words: string): string[] {
  const halves = [...runHashes(wordHashes(words))];
  return halves.flatMap((high, i) => (i % 2 === 0 ? [`${high} ${halves[i + 1]}`] : []));
}

test('each run of a text has one hash, however often it stands there', () => {
  assert(
    property(text, (words) => {
      expect(new Set(hashesOf(words)).size).toBe(shingles(words).size);
    }),
  );
});

it('gives the runs in the order of the text, a repeated one again', () => {
  const [one, other] = ['a b c d e', 'b c d e f'].map((run) => hashesOf(run)[0]);
  expect(hashesOf('a b c d e f')).toEqual([one, other]);
  expect(hashesOf('a b c d e f a b c d e').at(-1)).toBe(one);
});

it('takes a short text for one run', () => {
  expect(hashesOf('a b')).toHaveLength(1);
  expect(hashesOf('…')).toEqual([]);
});
