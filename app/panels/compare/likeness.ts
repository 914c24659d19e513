import type { Statement } from '../../../src/model/types.ts';
import type { Likeness } from '../../../src/query/comparison.ts';
import { words } from '../../../src/model/words.ts';

/** What two claims have in common, an end or the predicate, counts like so many words of their quotes. */
const OF_CLAIM = 8;

/** Statements are the more alike the more of what they claim is the same, and then the more words their quotes share. */
export const alike: Likeness = (a, b) => {
  const known = wordsOf(a);
  const shared = [...wordsOf(b)].filter((word) => known.has(word)).length;
  const claimed = (['subject', 'predicate', 'object'] as const).filter((part) => a[part] === b[part]).length;
  return shared + OF_CLAIM * claimed;
};

function wordsOf({ evidence }: Statement): Set<string> {
  return new Set(
    evidence.flatMap(({ anchors: [anchor] }) => words(anchor?.exact ?? '').map(({ text }) => text)),
  );
}
