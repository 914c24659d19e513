import { array, assert, constantFrom, nat, property } from 'fast-check';
import { expect, it, test } from 'vitest';
import { mayShare, passageHashes } from './passages.ts';
import { runHashes } from './runHashes.ts';
import { wordHashes } from './wordHashes.ts';

const [LONG, KEY] = [21, 15];
const words = array(constantFrom('a', 'b', 'c', '’s', '阿', 'Élan'), { maxLength: 60 });

function own(name: string): string[] {
  return Array.from({ length: 40 }, (_, i) => `${name}${i}`);
}

function hashesOf(text: readonly string[]): Int32Array {
  return passageHashes(runHashes(wordHashes(text.join(' '))), LONG).toSorted();
}

test('texts that share so many words in a row are never missed, whatever stands around them', () => {
  const passage = array(constantFrom('a', 'b', 'c', 'd'), { minLength: LONG, maxLength: LONG });
  assert(
    property(passage, words, words, words, nat(1), (shared, before, after, other, place) => {
      const text = [...before, ...shared, ...after];
      const second = place === 0 ? [...shared, ...other] : [...other, ...shared];
      expect(mayShare(hashesOf(text), hashesOf(second))).toBe(true);
    }),
  );
});

it('tells texts apart that share fewer words than the hashes are of', () => {
  expect(mayShare(hashesOf(own('one')), hashesOf([...own('one').slice(0, KEY - 1), ...own('two')]))).toBe(
    false,
  );
  expect(mayShare(hashesOf(own('one').slice(0, LONG - 2)), hashesOf(own('one')))).toBe(false);
});
