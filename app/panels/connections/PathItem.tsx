import { useEffect } from 'react';
import { pathSource } from '../../../src/query/pathSource.ts';
import type { Path } from '../../../src/query/paths.ts';
import { tieKey } from '../../../src/query/ties.ts';
import { choosePath } from '../../../src/view/actions.ts';
import { pathKey } from '../../../src/view/namedPath.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { connectionTexts } from '../../words/texts/connections.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { isWeakest, othersWords, pathSentence, rankWords, sharedWords } from '../../words/paths.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { TieLink } from './TieLink.tsx';
import { TieProof } from './TieProof.tsx';
import { usePointing } from './usePointing.ts';
import { bringIntoView } from '../../ui/bringIntoView.ts';

/** One path as a sentence, and why it ranks so; the chosen one with every link and its words. */
export function PathItem({ path, chosen }: { path: Path; chosen: boolean }) {
  const index = useIndex();
  const item = usePointing<HTMLLIElement>(pathKey(path));
  const named = useView((view) => view.via !== null);
  useEffect(() => {
    // The one that was open before may have stood above it, and is folded now.
    if (chosen && named) bringIntoView(item.current?.querySelector('a'));
  }, [item, chosen, named]);
  const sentence = pathSentence(index, path);
  return (
    <li ref={item} data-current={chosen}>
      <ViewLink to={choosePath(path.entities)} current={chosen}>
        {sentence}
      </ViewLink>{' '}
      <small>{[sharedWords(index, path), rankWords(index, path)].filter(Boolean).join(' · ')}</small>
      {chosen && (
        <>
          <PathLinks path={path} />
          <p className="links">
            <CopyLink to={choosePath(path.entities)} what={detailsTexts.quoted(sentence)} />
          </p>
        </>
      )}
    </li>
  );
}

function PathLinks({ path }: { path: Path }) {
  const index = useIndex();
  const { statements } = pathSource(index, path);
  return (
    <ul className="hops">
      {path.links.map((link, i) => (
        <li key={tieKey(link)}>
          {isWeakest(link, path) && <p className="weakest">{connectionTexts.weakestLink}</p>}
          <TieProof tie={link} {...(statements[i] && { statements: statements[i] })} />
          {link.others.length > 0 && (
            <details>
              <summary>{othersWords(link.others)}</summary>
              <ul className="plain">
                {link.others.map((tie) => (
                  <li key={tieKey(tie)}>
                    <TieLink tie={tie} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
