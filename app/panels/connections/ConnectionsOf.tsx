import type { EntityId } from '../../../src/model/types.ts';
import { relationsAmong } from '../../../src/query/neighbours.ts';
import { asItIs, connect, select, toggleSelected } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { selectionWords } from '../../words/selection.ts';
import { capitalise, name } from '../../words/sentences.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { OnlyShown } from './OnlyShown.tsx';
import { RelationProof } from './RelationProof.tsx';
import { SharedNeighbours } from './SharedNeighbours.tsx';
import './connections.css';

/** With more of them the pairs would fill the panel. */
const mostInPairs = 4;

/** What several entities have in common: the way between two of them, the relations among them, whom they share. */
export function ConnectionsOf({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  const title = selectionWords(index, { type: 'entities', ids });
  return (
    <>
      <h2>{title}</h2>
      <ul className="chips" aria-label={words.connections.selected}>
        {ids.map((id) => (
          <li key={id}>
            <ViewLink to={select({ type: 'entity', id })}>{name(index, id)}</ViewLink>
            <button
              type="button"
              onClick={() => go(toggleSelected(id))}
              aria-label={words.connections.remove(name(index, id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="facts">
        <Ask ids={ids} />
        <CopyLink to={asItIs} what={words.details.quoted(title)} />
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
      {words.connections.theseTwo}
    </ViewLink>
  );
}

/** The same of each two of them, where they are few. */
function Pairs({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  if (ids.length < 3 || ids.length > mostInPairs) return null;
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b): [EntityId, EntityId] => [a, b]));
  return (
    <section>
      <h3>{words.connections.twoOfThem}</h3>
      <ul className="plain">
        {pairs.map(([a, b]) => (
          <li key={`${a} ${b}`}>
            <ViewLink to={connect([a, b])}>
              {capitalise(words.connections.pair(name(index, a), name(index, b)))}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Among({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  const shown = useShown();
  const relations = relationsAmong(index, shown, ids);
  return (
    <section>
      <h3>{words.connections.among}</h3>
      {relations.length === 0 && <p>{words.connections.noneAmong}</p>}
      <ul className="plain">
        {relations.map((relation) => (
          <li key={relation.id}>
            <RelationProof relation={relation} folded />
          </li>
        ))}
      </ul>
    </section>
  );
}
