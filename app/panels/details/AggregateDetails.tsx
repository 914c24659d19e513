import { selectCommunities, isByCommunity } from '../../state/selectors/communities.ts';
import type { EntityId, RelationId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { supportRank } from '../../../src/query/supportRank.ts';
import type { Aggregate } from '../../../src/scene/groups.ts';
import { signOf } from '../../../src/query/sign.ts';
import { openingOf } from '../../../src/view/opening.ts';
import { select } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { selectAggregate } from '../../state/selectors/picture.ts';
import { useIndex, useStore, useView } from '../../state/store/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { detailsTexts } from '../../words/texts/details.ts';
import { gatheredTexts } from '../../words/texts/gathered.ts';
import { gatheredDetailsTexts } from '../../words/texts/gatheredDetails.ts';
import { aggregateName, groupSentence, bundleSentence, openingWords } from '../../words/aggregates.ts';
import { capitalise, orderWords } from '../../words/sentences.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { RelationList } from './RelationList.tsx';

/** What is drawn as one: the members of a group, or the relations of a line, each with its own proof behind it. */
export function AggregateDetails({ id }: { id: string }) {
  const index = useIndex();
  const found = useStore((state) => selectAggregate(state, id));
  const waiting = useStore((state) => isByCommunity(id) && selectCommunities(state) === null);
  const heading = aggregateName(index, id);
  return (
    <>
      <h2>{heading}</h2>
      <p className="facts">
        {found && <Opener id={id} />}
        <CopyLink to={select({ type: 'aggregate', id })} what={detailsTexts.quoted(heading)} />
      </p>
      {found ? (
        <Content found={found} />
      ) : (
        <p>{waiting ? gatheredDetailsTexts.searching : gatheredDetailsTexts.gone}</p>
      )}
    </>
  );
}

function Opener({ id }: { id: string }) {
  const opened = useView((view) => view.opened);
  const found = openingOf({ opened }, id);
  return (
    <button type="button" onClick={() => dispatch(found.change)}>
      {openingWords(found)}
    </button>
  );
}

function Content({ found }: { found: Aggregate }) {
  const index = useIndex();
  if (found.type === 'bundle') {
    return (
      <>
        <p>{bundleSentence(index, found.relations)}</p>
        <Relations ids={found.relations} />
      </>
    );
  }
  return (
    <>
      <p>{groupSentence(found)}</p>
      <section>
        <h3>{gatheredDetailsTexts.members}</h3>
        <Members ids={found.entities} />
      </section>
      {found.relations.length > 0 && (
        <section>
          <h3>{gatheredTexts.amongThem}</h3>
          <Relations ids={found.relations} />
        </section>
      )}
    </>
  );
}

function Relations({ ids }: { ids: readonly RelationId[] }) {
  const index = useIndex();
  const relations = ids.map((id) => get(index.relations, id));
  const inOrder = relations.toSorted(
    (a, b) => supportRank(b) - supportRank(a) || orderWords(index, a).localeCompare(orderWords(index, b)),
  );
  return <RelationList relations={inOrder} />;
}

function Members({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  const entities = ids.map((id) => get(index.entities, id));
  return (
    <ul className="members">
      {entities
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name }) => (
          <li key={id}>
            <ShapeIcon look={signOf(index, id)} />{' '}
            <ViewLink to={select({ type: 'entity', id })}>{capitalise(name)}</ViewLink>
          </li>
        ))}
    </ul>
  );
}
