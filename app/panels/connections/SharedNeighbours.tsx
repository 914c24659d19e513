import { useState } from 'react';
import type { EntityId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { sharedNeighbours, type SharedNeighbour } from '../../../src/query/neighbours.ts';
import { select } from '../../state/changes.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { Fold } from '../../ui/Fold.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { words } from '../../words/catalogue.ts';
import { capitalise, listWords, name, numberWord } from '../../words/sentences.ts';
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

function Neighbour({ neighbour, telling }: { neighbour: SharedNeighbour; telling: boolean }) {
  const index = useIndex();
  const { id, of, relations } = neighbour;
  const { kind } = get(index.entities, id);
  const related = words.counted.relations(relations.length);
  const whom = words.connections.with(listWords(of.map((one) => name(index, one))));
  const summary = (
    <>
      <ShapeIcon position={index.graph.vocabulary.kinds.findIndex((one) => one.id === kind)} />{' '}
      {capitalise(name(index, id))} <small>{telling ? `${related} ${whom}` : related}</small>
    </>
  );
  return (
    <Fold className="neighbour" summary={summary}>
      {() => (
        <>
          <ViewLink to={select({ type: 'entity', id })}>{words.connections.about(name(index, id))}</ViewLink>
          <ul className="hops">
            {relations.map((relation) => (
              <li key={relation.id}>
                <RelationProof relation={relation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
