import { useMemo } from 'react';
import { newsroomShares } from '../../../src/query/sources.ts';
import { select } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { name } from '../../words/sentences.ts';
import { ViewLink } from '../ViewLink.tsx';

/** How many relations rest on one newsroom alone, whichever stories carry them. */
export function Newsrooms() {
  const index = useIndex();
  const shares = useMemo(() => newsroomShares(index), [index]);
  return (
    <>
      <h3>{words.sources.newsrooms}</h3>
      <ul className="plain newsrooms">
        {shares.map(({ newsroom, entity, alone, perhaps }) => {
          const called = entity === null ? words.support.unnamed : name(index, entity);
          const text = words.sources.newsroom(called, alone.length, perhaps.length);
          return (
            <li key={newsroom}>
              {entity === null ? (
                text
              ) : (
                <ViewLink to={select({ type: 'entity', id: entity })}>{text}</ViewLink>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
