import { useState } from 'react';
import type { EntityId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { sharedNeighbours, type SharedNeighbour } from '../../../src/query/neighbours.ts';
import { select } from '../../state/changes.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { words } from '../../words/catalogue.ts';
import { capitalise, count, listWords, name, numberWord } from '../../words/sentences.ts';
import { ViewLink } from '../ViewLink.tsx';
import { RelationProof } from './RelationProof.tsx';

/** The entities that several others are related to: to all of them, and apart from those to two of them or more. */
export function SharedNeighbours({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  const shown = useShown();
  const found = sharedNeighbours(index, shown, ids);
  const toAll = found.filter(({ of }) => of.length === ids.length);
  const all =
    ids.length === 2 ? words.connections.sharedByTwo : words.connections.sharedByAll(numberWord(ids.length));
  return (
    <>
      <Neighbours heading={all} neighbours={toAll} />
      {ids.length > 2 && (
        <Neighbours
          heading={words.connections.sharedBySome}
          neighbours={found.filter(({ of }) => of.length < ids.length)}
          telling
        />
      )}
    </>
  );
}

interface Props {
  heading: string;
  neighbours: readonly SharedNeighbour[];
  /** Says which of the entities each is related to. */
  telling?: boolean;
}

const most = 30;

function Neighbours({ heading, neighbours, telling }: Props) {
  const [limit, setLimit] = useState(most);
  const rest = neighbours.length - limit;
  return (
    <section>
      <h3>
        {heading} <small>{neighbours.length.toLocaleString()}</small>
      </h3>
      {neighbours.length === 0 && <p>{words.connections.noneShared}</p>}
      {neighbours.slice(0, limit).map((neighbour) => (
        <Neighbour key={neighbour.id} neighbour={neighbour} telling={telling === true} />
      ))}
      {rest > 0 && (
        <button type="button" onClick={() => setLimit(neighbours.length)}>
          {words.connections.showMore(rest.toLocaleString())}
        </button>
      )}
    </section>
  );
}

/** The relations of a neighbour are drawn up when they are asked for: there can be hundreds. */
function Neighbour({ neighbour, telling }: { neighbour: SharedNeighbour; telling: boolean }) {
  const index = useIndex();
  const [open, setOpen] = useState(false);
  const { kind } = get(index.entities, neighbour.id);
  const { of, relations } = neighbour;
  return (
    <details className="neighbour" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <ShapeIcon position={index.graph.vocabulary.kinds.findIndex(({ id }) => id === kind)} />{' '}
        {capitalise(name(index, neighbour.id))}{' '}
        <small>
          {[
            count(relations.length, 'relation'),
            telling && words.connections.with(listWords(of.map((id) => name(index, id)))),
          ]
            .filter(Boolean)
            .join(' ')}
        </small>
      </summary>
      {open && (
        <>
          <ViewLink to={select({ type: 'entity', id: neighbour.id })}>
            {words.connections.about(name(index, neighbour.id))}
          </ViewLink>
          <ul className="hops">
            {relations.map((relation) => (
              <li key={relation.id}>
                <RelationProof relation={relation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
