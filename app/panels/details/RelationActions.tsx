import type { Relation } from '../../../src/model/types.ts';
import { headingVerb } from '../../../src/query/verbs.ts';
import { compare, select } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { relationDetailsTexts } from '../../words/texts/relationDetails.ts';
import { nameAlone, sentence, typeWords } from '../../words/sentences.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';

/** Where to go on from a relation: to its ends, to its sources side by side, to other people. */
export function RelationActions({ relation }: { relation: Relation }) {
  const index = useIndex();
  const heading = sentence(index, relation);
  const type = typeWords(index, relation);
  const { first, second } = headingVerb(index, relation);
  return (
    <div className="facts">
      {[first, second].map((id) => (
        <ViewLink key={id} to={select({ type: 'entity', id })}>
          {nameAlone(index, id)}
        </ViewLink>
      ))}
      {relation.support.stories > 1 && (
        <ViewLink to={compare(relation.id)}>{relationDetailsTexts.compareSources}</ViewLink>
      )}
      {type && <span>{relationDetailsTexts.typeIs(type)}</span>}
      <CopyLink to={select({ type: 'relation', id: relation.id })} what={detailsTexts.quoted(heading)} />
    </div>
  );
}
