import { useMemo } from 'react';
import { noFilter } from '../../src/query/filter.ts';
import { get } from '../../src/query/graphIndex.ts';
import { noFocus } from '../../src/query/focus.ts';
import { questions } from '../../src/query/questions.ts';
import { connect, setView, show, type Change } from '../../src/view/actions.ts';
import { useIndex } from '../state/store/store.ts';
import { isolated } from '../words/bidi.ts';
import { firstVisitTexts } from '../words/texts/firstVisit.ts';
import { questionWords } from '../words/selection.ts';
import { name } from '../words/sentences.ts';
import type { View } from '../../src/view/view.ts';
import { showFound } from './search/openSearch.ts';
import { ViewLink } from './ViewLink.tsx';

/** Questions that this collection can answer, each a link to its answer; where room is short, the first. */
export function Questions({ short }: { short: boolean }) {
  const index = useIndex();
  const { claim, pair, difference } = useMemo(() => questions(index), [index]);
  const asked: { text: string; to: Change; afterwards?: () => void }[] = [];
  if (claim) {
    const text = firstVisitTexts.who(get(index.predicates, claim.predicate).label, name(index, claim.object));
    asked.push({ text, to: onAll(setView({ q: text, selected: null })), afterwards: showFound });
  }
  if (pair) {
    asked.push({ text: questionWords(index, pair), to: onAll(connect(pair), { view: 'graph' }) });
  }
  if (difference) {
    const to = onAll(show('compare'), { difference: difference.id });
    asked.push({ text: firstVisitTexts.differ(isolated(difference.question)), to });
  }
  if (asked.length === 0) return null;
  return (
    <>
      {!short && <h3>{firstVisitTexts.try}</h3>}
      <ul className="questions" aria-label={firstVisitTexts.try}>
        {asked.slice(0, short ? 1 : asked.length).map(({ text, ...link }) => (
          <li key={text}>
            <ViewLink {...link}>{text}</ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An answer is given from the whole collection. */
function onAll({ apply, history }: Change, rest: Partial<View> = {}): Change {
  return { apply: (view) => ({ ...apply(view), ...noFilter, ...noFocus, ...rest }), history };
}
