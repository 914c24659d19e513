import { useMemo } from 'react';
import type { RelationId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { ownedTogether, publishersOf } from '../../../src/query/independence.ts';
import { newsroomShares } from '../../../src/query/sources.ts';
import { useIndex } from '../../state/store/store.ts';
import { ownedSentence } from '../../words/independence.ts';
import { sourcesTexts } from '../../words/texts/sources.ts';
import { supportTexts } from '../../words/texts/support.ts';
import { nameAlone } from '../../words/sentences.ts';
import { RelationList } from '../details/RelationList.tsx';

/** Which relations rest on one newsroom alone, whichever stories carry them. */
export function Newsrooms() {
  const index = useIndex();
  const isAnyReviewed = index.graph.statements.some(({ review }) => review === 'accepted');
  return (
    <>
      <h3>{sourcesTexts.newsrooms}</h3>
      {isAnyReviewed && <p className="lead">{sourcesTexts.newsroomsLead}</p>}
      {ownedTogether(index, publishersOf(index, index.graph.stories)).map((owned) => (
        <p key={owned.id}>{ownedSentence(index, owned)}</p>
      ))}
      {isAnyReviewed ? <Shares /> : <p>{sourcesTexts.nothingReviewed}</p>}
    </>
  );
}

function Shares() {
  const index = useIndex();
  const shares = useMemo(() => newsroomShares(index), [index]);
  return shares.map(({ newsroom, entity, owner, alone, perhaps }) => {
    const called = entity === null ? (owner ?? supportTexts.unnamed) : nameAlone(index, entity);
    return (
      <details key={newsroom} className="newsroom">
        <summary>{sourcesTexts.newsroom(called, alone.length, perhaps.length)}</summary>
        <Resting heading={sourcesTexts.alonePart} ids={alone} />
        <Resting heading={sourcesTexts.perhapsPart} ids={perhaps} />
      </details>
    );
  });
}

function Resting({ heading, ids }: { heading: string; ids: readonly RelationId[] }) {
  const index = useIndex();
  if (ids.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <RelationList relations={ids.map((id) => get(index.relations, id))} />
    </>
  );
}
