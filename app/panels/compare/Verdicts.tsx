import { verdicts } from '../../../src/query/verdict.ts';
import type { Comparison } from '../../../src/query/comparison.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useIndex } from '../../state/store/store.ts';
import { capitalise } from '../../words/sentences.ts';
import { publisherName } from '../../words/support.ts';
import { compareTexts } from '../../words/texts/compare.ts';
import { verdictWords } from '../../words/verdict.ts';

/** One line for each source: its own verb, and how certain it is. */
export function Verdicts({ comparison }: { comparison: Comparison }) {
  const index = useIndex();
  return (
    <ul className="verdicts" aria-label={compareTexts.verdicts}>
      {verdicts(comparison).map(({ story, claims }) => (
        <li key={story}>
          <b>{capitalise(publisherName(index, get(index.stories, story)))}</b>
          {claims.map((claim) => {
            const { verb, certainty } = verdictWords(index, claim);
            return (
              <span key={claim.id}>
                <span dir="auto">{verb}</span> <small>{certainty}</small>
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
