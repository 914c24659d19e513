import { useMemo } from 'react';
import type { EntityId } from '../../../src/model/types.ts';
import { remedies } from '../../../src/query/remedy.ts';
import { asItIs, select } from '../../state/changes.ts';
import { keyOf, namedPath, pathInFocus, useConnections } from '../../state/connections.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex, useStore, useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { foundWords, nothingWords } from '../../words/paths.ts';
import { questionWords } from '../../words/selection.ts';
import { name } from '../../words/sentences.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { LeaveOut } from './LeaveOut.tsx';
import { OnlyShown } from './OnlyShown.tsx';
import { PathItem } from './PathItem.tsx';
import { WayOn } from './WayOn.tsx';
import './connections.css';

/** How two entities are connected: the paths between them in the order of their weakest link, each with its proof. */
export function Connections({ path }: { path: readonly [EntityId, EntityId] }) {
  const index = useIndex();
  const shown = useShown();
  const without = useView((view) => view.without);
  const found = useConnections();
  const chosen = useStore((state) => pathInFocus(state, null));
  const astray = useView((view) => view.via !== null && namedPath(found, view) === null);
  const none = found.paths.length === 0;
  const help = useMemo(
    () => (none ? remedies(index, shown, path, without) : []),
    [none, index, shown, path, without],
  );
  const question = questionWords(index, path);
  return (
    <>
      <h2>{question}</h2>
      <p className="facts">
        {path.map((id) => (
          <ViewLink key={id} to={select({ type: 'entity', id })}>
            {name(index, id)}
          </ViewLink>
        ))}
        <CopyLink to={asItIs} what={words.details.quoted(question)} />
      </p>
      <LeaveOut />
      <OnlyShown />
      <p role="status" className="answer">
        {none ? nothingWords(index, path, help) : foundWords(found)}
      </p>
      {none && <WayOn path={path} help={help} />}
      {found.paths.length > 1 && (
        <details className="ranking">
          <summary>{words.connections.howRanked}</summary>
          {words.connections.ranking}
        </details>
      )}
      {astray && !none && <p>{words.connections.notAmong}</p>}
      <ol className="paths" aria-label={words.connections.paths}>
        {found.paths.map((one) => (
          <PathItem key={keyOf(one)} path={one} chosen={one === chosen} />
        ))}
      </ol>
    </>
  );
}
