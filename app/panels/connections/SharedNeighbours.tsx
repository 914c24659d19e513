import { useState } from 'react';
import type { EntityId } from '../../../src/model/types.ts';
import { sharedNeighbours, type SharedNeighbour } from '../../../src/query/neighbours.ts';
import { tieKey } from '../../../src/query/ties.ts';
import { signOf } from '../../../src/query/sign.ts';
import { select } from '../../../src/view/actions.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { Fold } from '../../ui/Fold.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { connectionTexts } from '../../words/texts/connections.ts';
import { counted } from '../../words/texts/counted.ts';
import { listWords, name, nameAlone, numberWord } from '../../words/sentences.ts';
import { ViewLink } from '../ViewLink.tsx';
import { ThroughClasses } from './ThroughClasses.tsx';
import { figure } from '../../words/figures.ts';
import { TieProof } from './TieProof.tsx';

/** The entities that several others are related to: to all of them, and apart from those to two of them or more. */
export function SharedNeighbours({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  const visible = useVisible();
  const throughClasses = useView((view) => view.throughClasses);
  const found = sharedNeighbours(index, visible, ids, throughClasses);
  const toAll = found.filter(({ of }) => of.length === ids.length);
  const all =
    ids.length === 2 ? connectionTexts.sharedByTwo : connectionTexts.sharedByAll(numberWord(ids.length));
  return (
    <>
      <ThroughClasses />
      <Neighbours heading={all} neighbours={toAll} />
      {ids.length > 2 && (
        <Neighbours
          heading={connectionTexts.sharedBySome}
          neighbours={found.filter(({ of }) => of.length < ids.length)}
          namesRelated
        />
      )}
    </>
  );
}

interface Props {
  heading: string;
  neighbours: readonly SharedNeighbour[];
  /** Says which of the entities each is related to. */
  namesRelated?: boolean;
}

const maxNeighbours = 30;

function Neighbours({ heading, neighbours, namesRelated }: Props) {
  const [limit, setLimit] = useState(maxNeighbours);
  const rest = neighbours.length - limit;
  return (
    <section>
      <h3>
        {heading} <small>{figure(neighbours.length)}</small>
      </h3>
      {neighbours.length === 0 && <p>{connectionTexts.noneShared}</p>}
      {neighbours.slice(0, limit).map((neighbour) => (
        <Neighbour key={neighbour.id} neighbour={neighbour} namesRelated={namesRelated === true} />
      ))}
      {rest > 0 && (
        <button type="button" onClick={() => setLimit(neighbours.length)}>
          {connectionTexts.showMore(figure(rest))}
        </button>
      )}
    </section>
  );
}

function Neighbour({ neighbour, namesRelated }: { neighbour: SharedNeighbour; namesRelated: boolean }) {
  const index = useIndex();
  const { id, of, ties } = neighbour;
  const related = counted.links(ties.length);
  const whom = connectionTexts.with(listWords(of.map((one) => name(index, one))));
  const summary = (
    <>
      <ShapeIcon look={signOf(index, id)} /> {nameAlone(index, id)}{' '}
      <small>{namesRelated ? `${related} ${whom}` : related}</small>
    </>
  );
  return (
    <Fold className="neighbour" summary={summary}>
      {() => (
        <>
          <ViewLink to={select({ type: 'entity', id })}>{connectionTexts.about(name(index, id))}</ViewLink>
          <ul className="hops">
            {ties.map((tie) => (
              <li key={tieKey(tie)}>
                <TieProof tie={tie} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
