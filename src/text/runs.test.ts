import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it, test } from 'vitest';
import { runHashes, type RunHashes } from './runHashes.ts';
import { runsAmong, sharedRuns } from './runs.ts';
import { wordHashes } from './wordHashes.ts';
import { containment, shingles } from './shingles.ts';

const text = array(constantFrom('a', 'b', 'c', 'Élan', 'it’s', '阿瓦隆', 'ไทย', '.', '\n'), {
  maxLength: 60,
}).map((words) => words.join(' '));

function hashesOf(words: string): RunHashes {
  return runHashes(wordHashes(words));
}

test('numbered runs tell of two texts what their words tell', () => {
  assert(
    property(text, text, (a, b) => {
      const { runs, weights } = runsAmong([a, b].map(hashesOf));
      const [one, other] = runs;
      if (!one || !other) throw new Error('no runs');
      expect([one.size, other.size]).toEqual([shingles(a).size, shingles(b).size]);
      const smaller = Math.max(1, Math.min(one.size, other.size));
      expect(sharedRuns(one.shared, other.shared, weights) / smaller).toBe(
        containment(shingles(a), shingles(b)),
      );
    }),
  );
});

it('gives a run the same number in whatever order the texts come', () => {
  const texts = ['a b c d e f', 'b c d e f g', 'a b c d e f x', 'y'].map(hashesOf);
  const { runs, frequency, weights } = runsAmong(texts);
  expect(runsAmong(texts.toReversed())).toMatchObject({ runs: runs.toReversed(), frequency, weights });
  expect(new Set(frequency)).toEqual(new Set([2, 3]));
  expect(runs.map(({ size, count }) => [size, count])).toEqual([
    [2, 2],
    [2, 1],
    [3, 2],
    [1, 0],
  ]);
});
