import type { Relation } from '../../../src/model/types.ts';
import { gapsOf } from '../../../src/query/gaps.ts';
import { select } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { gapTexts } from '../../words/texts/gaps.ts';
import { gapWords } from '../../words/gaps.ts';
import { ViewLink } from '../ViewLink.tsx';

/** What a reader of a relation is not told by anybody, so that its silence is not taken for agreement. */
export function Gaps({ relation }: { relation: Relation }) {
  const index = useIndex();
  const gaps = gapsOf(index, relation).flatMap((gap) => gapWords(index, gap));
  if (gaps.length === 0) return null;
  return (
    <section>
      <h3>{gapTexts.heading}</h3>
      <ul className="plain">
        {gaps.map(({ text, shownBy }) => (
          <li key={text}>
            {shownBy === null ? (
              text
            ) : (
              <ViewLink to={select({ type: 'statement', id: shownBy })}>{text}</ViewLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
