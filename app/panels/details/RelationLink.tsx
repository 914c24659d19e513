import type { EntityId, Relation } from '../../../src/model/types.ts';
import { select } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { relationDates } from '../../words/dates.ts';
import { unusualFirmness } from '../../words/firmness.ts';
import { sentence, sentenceFrom } from '../../words/sentences.ts';
import { originCount } from '../../words/support.ts';
import { ViewLink } from '../ViewLink.tsx';

/** A relation in a line: as a whole sentence, or as seen from one of its ends; with its origins and dates. */
export function RelationLink({ relation, from }: { relation: Relation; from?: EntityId }) {
  const index = useIndex();
  const words = from ? sentenceFrom(index, relation, from) : sentence(index, relation);
  const facts = [originCount(relation), relationDates(index, relation), unusualFirmness(relation)];
  return (
    <>
      <ViewLink to={select({ type: 'relation', id: relation.id })}>{words}</ViewLink>{' '}
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </>
  );
}
