import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it, test } from 'vitest';
import { HASHES, runHashes } from './runHashes.ts';
import { shingles } from './shingles.ts';
import { wordHashes } from './wordHashes.ts';

/** Of so few words that runs are repeated. */
const text = array(constantFrom('a', 'Élan', '阿'), { maxLength: 200, size: 'max' }).map((words) =>
  words.join(' '),
);

test('each run of a text has one hash below the limit, however often it stands there', () => {
  assert(
    property(text, (words) => {
      const hashes = [...runHashes(wordHashes(words))];
      expect(new Set(hashes).size).toBe(hashes.length);
      expect(hashes).toHaveLength(shingles(words).size);
      expect(hashes.filter((hash) => hash < 0 || hash >= HASHES)).toEqual([]);
    }),
  );
});

it('gives the runs in the order of the text', () => {
  const [one, other] = ['a b c d e', 'b c d e f'].map((run) => runHashes(wordHashes(run))[0]);
  expect([...runHashes(wordHashes('a b c d e f'))]).toEqual([one, other]);
});
