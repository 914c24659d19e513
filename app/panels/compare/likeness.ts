import type { Statement } from '../../../src/model/types.ts';
import type { Likeness } from '../../../src/query/comparison.ts';
import { words } from '../../../src/model/words.ts';

/** Statements are the more alike the more words their quotes share; the same predicate counts like three words. */
export const alike: Likeness = (a, b) => {
  const known = wordsOf(a);
  const shared = [...wordsOf(b)].filter((word) => known.has(word)).length;
  return shared + (a.predicate === b.predicate ? 3 : 0);
};

function wordsOf({ evidence }: Statement): Set<string> {
  return new Set(
    evidence.flatMap(({ anchors: [anchor] }) => words(anchor?.exact ?? '').map(({ text }) => text)),
  );
}
