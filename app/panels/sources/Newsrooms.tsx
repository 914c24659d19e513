import { useMemo } from 'react';
import type { RelationId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { newsroomShares } from '../../../src/query/sources.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { name } from '../../words/sentences.ts';
import { RelationList } from '../details/RelationList.tsx';

/** Which relations rest on one newsroom alone, whichever stories carry them. */
export function Newsrooms() {
  const index = useIndex();
  const shares = useMemo(() => newsroomShares(index), [index]);
  return (
    <>
      <h3>{words.sources.newsrooms}</h3>
      <p className="lead">{words.sources.newsroomsLead}</p>
      {shares.map(({ newsroom, entity, alone, perhaps }) => {
        const called = entity === null ? words.support.unnamed : name(index, entity);
        return (
          <details key={newsroom} className="newsroom">
            <summary>{words.sources.newsroom(called, alone.length, perhaps.length)}</summary>
            <Resting heading={words.sources.alonePart} ids={alone} />
            <Resting heading={words.sources.perhapsPart} ids={perhaps} />
          </details>
        );
      })}
    </>
  );
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
