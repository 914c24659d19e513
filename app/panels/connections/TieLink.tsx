import type { Tie } from '../../../src/query/ties.ts';
import { select } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { relationDates } from '../../words/dates.ts';
import { unusualFirmness } from '../../words/firmness.ts';
import { supportWords } from '../../words/support.ts';
import { tieSentence } from '../../words/ties.ts';
import { ViewLink } from '../ViewLink.tsx';

/** What ties two entities in a line, with its support and dates; it leads to the relation that says it. */
export function TieLink({ tie }: { tie: Tie }) {
  const index = useIndex();
  const { relation } = tie;
  const facts = [supportWords(relation), relationDates(index, relation), unusualFirmness(index, relation)];
  return (
    <>
      <ViewLink to={select({ type: 'relation', id: relation.id })}>{tieSentence(index, tie)}</ViewLink>{' '}
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </>
  );
}
