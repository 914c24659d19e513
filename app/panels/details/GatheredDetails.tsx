import type { EntityId, RelationId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import type { Gathered } from '../../../src/query/groups.ts';
import { openingOf } from '../../state/acts.ts';
import { select } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { gatheredIn } from '../../state/picture.ts';
import { useIndex, useStore, useView } from '../../state/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { words } from '../../words/catalogue.ts';
import { gatheredName, groupSentence, lineSentence, openingWords } from '../../words/gathered.ts';
import { capitalise, sentence } from '../../words/sentences.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { RelationList } from './RelationList.tsx';

/** What is drawn as one: the members of a group, or the relations of a line, each with its own proof behind it. */
export function GatheredDetails({ id }: { id: string }) {
  const index = useIndex();
  const found = useStore((state) => gatheredIn(state, id));
  const waiting = useStore((state) => id.includes('around.') && state.communities?.of !== index);
  const heading = gatheredName(index, id);
  return (
    <>
      <h2>{heading}</h2>
      <p className="facts">
        {found && <Opener id={id} />}
        <CopyLink to={select({ type: 'gathered', id })} what={words.details.quoted(heading)} />
      </p>
      {found ? <Content found={found} /> : <p>{waiting ? words.focus.searching : words.focus.gone}</p>}
    </>
  );
}

function Opener({ id }: { id: string }) {
  const opened = useView((view) => view.opened);
  const found = openingOf({ opened }, id);
  return (
    <button type="button" onClick={() => go(found.change)}>
      {openingWords(found)}
    </button>
  );
}

function Content({ found }: { found: Gathered }) {
  const index = useIndex();
  if (found.type === 'line') {
    return (
      <>
        <p>{lineSentence(index, found.relations)}</p>
        <Relations ids={found.relations} />
      </>
    );
  }
  return (
    <>
      <p>{groupSentence(found)}</p>
      <section>
        <h3>{words.focus.members}</h3>
        <Members ids={found.entities} />
      </section>
      {found.relations.length > 0 && (
        <section>
          <h3>{words.focus.amongThem}</h3>
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
    (a, b) =>
      b.support.origins[0] - a.support.origins[0] || sentence(index, a).localeCompare(sentence(index, b)),
  );
  return <RelationList relations={inOrder} />;
}

function Members({ ids }: { ids: readonly EntityId[] }) {
  const index = useIndex();
  const kinds = index.graph.vocabulary.kinds.map((kind) => kind.id);
  const entities = ids.map((id) => get(index.entities, id));
  return (
    <ul className="members">
      {entities
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name, kind }) => (
          <li key={id}>
            <ShapeIcon position={kinds.indexOf(kind)} />{' '}
            <ViewLink to={select({ type: 'entity', id })}>{capitalise(name)}</ViewLink>
          </li>
        ))}
    </ul>
  );
}
