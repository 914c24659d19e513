import { useMemo } from 'react';
import type { EntityId } from '../../../src/model/types.ts';
import { pathSuggestions } from '../../../src/query/pathSuggestions.ts';
import { asItIs, select } from '../../../src/view/actions.ts';
import { selectFocusedPath, useConnections } from '../../state/selectors/connections.ts';
import { namedPath, pathKey } from '../../../src/view/namedPath.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useStore, useView } from '../../state/store/store.ts';
import { connectionTexts } from '../../words/texts/connections.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { foundWords, nothingWords } from '../../words/paths.ts';
import { questionWords } from '../../words/selection.ts';
import { nameAlone } from '../../words/sentences.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { OnlyShown } from './OnlyShown.tsx';
import { PathItem } from './PathItem.tsx';
import { WhatCounts } from './WhatCounts.tsx';
import { WayOn } from './WayOn.tsx';
import './connections.css';

/** How two entities are connected: the paths between them in the order of their weakest link, each with its proof. */
export function Connections({ path }: { path: readonly [EntityId, EntityId] }) {
  const index = useIndex();
  const visible = useVisible();
  const without = useView((view) => view.without);
  const throughClasses = useView((view) => view.throughClasses);
  const found = useConnections();
  const chosen = useStore((state) => selectFocusedPath(state, null));
  const astray = useView((view) => view.via !== null && namedPath(found, view) === null);
  const none = found.paths.length === 0;
  const help = useMemo(
    () => (none ? pathSuggestions(index, visible, path, { without, throughClasses }) : []),
    [none, index, visible, path, without, throughClasses],
  );
  const question = questionWords(index, path);
  return (
    <>
      <h2>{question}</h2>
      <p role="status" className="answer">
        {none ? nothingWords(index, path, help) : foundWords(found)}
      </p>
      <p className="facts">
        {path.map((id) => (
          <ViewLink key={id} to={select({ type: 'entity', id })}>
            {nameAlone(index, id)}
          </ViewLink>
        ))}
        <CopyLink to={asItIs} what={detailsTexts.quoted(question)} />
      </p>
      <WhatCounts />
      <OnlyShown />
      {none && <WayOn path={path} help={help} />}
      {found.paths.length > 1 && (
        <details className="ranking">
          <summary>{connectionTexts.howRanked}</summary>
          {connectionTexts.ranking}
        </details>
      )}
      {astray && !none && <p>{connectionTexts.notAmong}</p>}
      <ol className="paths" aria-label={connectionTexts.paths}>
        {found.paths.map((one) => (
          <PathItem key={pathKey(one)} path={one} chosen={one === chosen} />
        ))}
      </ol>
    </>
  );
}
