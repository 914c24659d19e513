import type { EntityId, Relation } from '../../src/model/types.ts';
import { relationDates } from '../words/dates.ts';
import { firmness } from '../words/firmness.ts';
import { capitalise, sentence, sentenceFrom } from '../words/sentences.ts';
import { originCount } from '../words/support.ts';
import { locale, RelationPageLink, useSite } from './Site.tsx';

/** A relation in a line, as a link to its page: as a whole sentence or as seen from one end, with its origins and dates. */
export function RelationLine({ relation, from }: { relation: Relation; from?: EntityId }) {
  const { index } = useSite();
  const line = from ? capitalise(sentenceFrom(index, relation, from)) : sentence(index, relation);
  const plain = relation.polarity === 'affirmed' && relation.modality === 'actual';
  const facts = [
    originCount(relation),
    relationDates(index, relation, locale),
    plain ? null : firmness(relation),
  ];
  return (
    <>
      <RelationPageLink id={relation.id}>{line}</RelationPageLink>{' '}
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </>
  );
}
