import type { Relation } from '../../../src/model/types.ts';
import { select } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { relationDates } from '../../words/dates.ts';
import { firmnessBeside } from '../../words/firmness.ts';
import { sentence } from '../../words/sentences.ts';
import { supportWords } from '../../words/support.ts';
import { ViewLink } from '../ViewLink.tsx';

/** A relation in a line, as a whole sentence that can be read by itself, with its support and dates. */
export function RelationLink({ relation }: { relation: Relation }) {
  const index = useIndex();
  const facts = [supportWords(relation), relationDates(index, relation), firmnessBeside(index, relation)];
  return (
    <>
      <ViewLink to={select({ type: 'relation', id: relation.id })}>{sentence(index, relation)}</ViewLink>{' '}
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </>
  );
}
