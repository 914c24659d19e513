import { useEffect } from 'react';
import type { Path } from '../../../src/query/paths.ts';
import { takePath } from '../../state/changes.ts';
import { keyOf } from '../../state/connections.ts';
import { useIndex, useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { isWeakest, othersWords, pathSentence, rankWords } from '../../words/paths.ts';
import { CopyLink } from '../CopyLink.tsx';
import { RelationList } from '../details/RelationList.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { RelationProof } from './RelationProof.tsx';
import { usePointing } from './usePointing.ts';

/** One path as a sentence, and why it ranks so; the chosen one with every hop and its words. */
export function PathItem({ path, chosen }: { path: Path; chosen: boolean }) {
  const index = useIndex();
  const item = usePointing<HTMLLIElement>(keyOf(path));
  const named = useView((view) => view.via !== null);
  useEffect(() => {
    // The one that was open before may have stood above it, and is folded now.
    if (chosen && named) item.current?.querySelector('a')?.scrollIntoView({ block: 'nearest' });
  }, [item, chosen, named]);
  const sentence = pathSentence(index, path);
  return (
    <li ref={item} data-current={chosen}>
      <ViewLink to={takePath(path.entities)} current={chosen}>
        {sentence}
      </ViewLink>{' '}
      <small>{rankWords(path)}</small>
      {chosen && (
        <>
          <Hops path={path} />
          <p className="links">
            <CopyLink to={takePath(path.entities)} what={words.details.quoted(sentence)} />
          </p>
        </>
      )}
    </li>
  );
}

function Hops({ path }: { path: Path }) {
  return (
    <ul className="hops">
      {path.hops.map((hop) => (
        <li key={hop.relation.id}>
          {isWeakest(hop, path) && <p className="weakest">{words.connections.weakestLink}</p>}
          <RelationProof relation={hop.relation} />
          {hop.others.length > 0 && (
            <details>
              <summary>{othersWords(hop.others)}</summary>
              <RelationList relations={hop.others} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
