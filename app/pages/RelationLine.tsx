import type { Relation } from '../../src/model/types.ts';
import { relationDates } from '../words/dates.ts';
import { firmnessBeside } from '../words/firmness.ts';
import { sentence } from '../words/sentences.ts';
import { supportWords } from '../words/support.ts';
import { RelationPageLink, useSite } from './Site.tsx';

/** A relation in a line, as a link to its page, as a whole sentence, with its support and dates. */
export function RelationLine({ relation }: { relation: Relation }) {
  const { index } = useSite();
  const facts = [supportWords(relation), relationDates(index, relation), firmnessBeside(index, relation)];
  return (
    <>
      <RelationPageLink id={relation.id}>{sentence(index, relation)}</RelationPageLink>{' '}
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </>
  );
}
