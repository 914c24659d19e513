import type { EntityId } from '../../../src/model/types.ts';
import { tiesBetween } from '../../../src/query/neighbours.ts';
import { tieKey } from '../../../src/query/ties.ts';
import { asItIs, connect, select, toggleSelected } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex } from '../../state/store/store.ts';
import { connectionTexts } from '../../words/texts/connections.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { selectionWords } from '../../words/selection.ts';
import { capitalise, name, nameAlone } from '../../words/sentences.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { OnlyShown } from './OnlyShown.tsx';
import { SharedNeighbours } from './SharedNeighbours.tsx';
import { TieProof } from './TieProof.tsx';
import './connections.css';

/** With more of them the pairs would fill the panel. */
const maxInPairs = 4;

/** What several entities have in common: the way between two of them, the relations among them, whom they share. */
export function ConnectionsOf({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  const title = selectionWords(index, { type: 'entities', ids });
  return (
    <>
      <h2>{title}</h2>
      <ul className="chips" aria-label={connectionTexts.selected}>
        {ids.map((id) => (
          <li key={id}>
            <ViewLink to={select({ type: 'entity', id })}>{nameAlone(index, id)}</ViewLink>
            <button
              type="button"
              onClick={() => dispatch(toggleSelected(id))}
              aria-label={connectionTexts.remove(name(index, id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="facts">
        <Ask ids={ids} />
        <CopyLink to={asItIs} what={detailsTexts.quoted(title)} />
      </div>
      <OnlyShown />
      <Pairs ids={ids} />
      <Among ids={ids} />
      <SharedNeighbours ids={ids} />
    </>
  );
}

/** The question how the two are connected. */
function Ask({ ids: [one, other, ...rest] }: { ids: readonly EntityId[] }) {
  if (one === undefined || other === undefined || rest.length > 0) return null;
  return (
    <ViewLink to={connect([one, other])} className="ask">
      {connectionTexts.theseTwo}
    </ViewLink>
  );
}

/** The same of each two of them, where they are few. */
function Pairs({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  if (ids.length < 3 || ids.length > maxInPairs) return null;
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b): [EntityId, EntityId] => [a, b]));
  return (
    <section>
      <h3>{connectionTexts.twoOfThem}</h3>
      <ul className="plain">
        {pairs.map(([a, b]) => (
          <li key={`${a} ${b}`}>
            <ViewLink to={connect([a, b])}>
              {capitalise(connectionTexts.pair(name(index, a), name(index, b)))}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Among({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  const visible = useVisible();
  const ties = tiesBetween(index, visible, ids);
  return (
    <section>
      <h3>{connectionTexts.among}</h3>
      {ties.length === 0 && <p>{connectionTexts.noneAmong}</p>}
      <ul className="plain">
        {ties.map((tie) => (
          <li key={tieKey(tie)}>
            <TieProof tie={tie} folded />
          </li>
        ))}
      </ul>
    </section>
  );
}
