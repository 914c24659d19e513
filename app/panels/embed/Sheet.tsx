import type { Entity, Relation, Statement } from '../../../src/model/types.ts';
import { firmestFirst } from '../../../src/query/firmest.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { provenance } from '../../../src/query/provenance.ts';
import { select } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useIndex } from '../../state/store.ts';
import type { Selection } from '../../state/view.ts';
import { words } from '../../words/catalogue.ts';
import { relationDates } from '../../words/dates.ts';
import { gatheredName } from '../../words/gathered.ts';
import { firmness } from '../../words/firmness.ts';
import { capitalise, sentence } from '../../words/sentences.ts';
import { originSentence, publishedWords, speakerWords } from '../../words/support.ts';
import { RelationLink } from '../details/RelationLink.tsx';

/** What is selected, in as little room as its quotes need. */
export function Sheet({ selected }: { selected: Selection }) {
  return (
    <aside className="embed-sheet" aria-label={words.details.label} data-sheet="open">
      <button type="button" className="close" onClick={() => go(select(null))}>
        {words.details.close}
      </button>
      <Selected selected={selected} />
    </aside>
  );
}

function Selected({ selected }: { selected: Selection }) {
  const index = useIndex();
  switch (selected.type) {
    case 'entity':
      return <EntityNote entity={get(index.entities, selected.id)} />;
    case 'entities':
      return selected.ids.map((id) => <EntityNote key={id} entity={get(index.entities, id)} />);
    case 'gathered':
      return <GatheredNote id={selected.id} />;
    case 'relation':
      return <RelationNote relation={get(index.relations, selected.id)} />;
    case 'statement':
      return <RelationNote relation={get(index.relationOf, selected.id)} first={selected.id} />;
  }
}

function EntityNote({ entity }: { entity: Entity }) {
  const index = useIndex();
  return (
    <section>
      <h2>{capitalise(entity.name)}</h2>
      <ul>
        {index.relationsOf.get(entity.id)?.map((relation) => (
          <li key={relation.id}>
            <RelationLink relation={relation} from={entity.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is drawn as one is opened and explained in the full view. */
function GatheredNote({ id }: { id: string }) {
  return <h2>{gatheredName(useIndex(), id)}</h2>;
}

/** @param first the statement that is to stand before the others */
function RelationNote({ relation, first }: { relation: Relation; first?: string }) {
  const index = useIndex();
  const asked = (statement: Statement) => statement.id === first;
  const waiting = index.waitingOf.get(relation.id)?.filter(asked) ?? [];
  const statements = [...waiting, ...firmestFirst(index, relation)].toSorted(
    (a, b) => Number(asked(b)) - Number(asked(a)),
  );
  const facts = [firmness(relation), relationDates(index, relation)].filter((fact) => fact !== null);
  return (
    <section>
      <h2>{sentence(index, relation)}</h2>
      <p>
        {facts.map(capitalise).join(' · ')}
        <br />
        {originSentence(index, provenance(index, relation), relation)}
      </p>
      {statements.map((statement) => (
        <Quotes key={statement.id} statement={statement} />
      ))}
    </section>
  );
}

function Quotes({ statement }: { statement: Statement }) {
  const index = useIndex();
  return (
    <figure>
      {statement.evidence.map(
        ({ anchors: [anchor] }) =>
          anchor && (
            <blockquote
              dir="auto"
              key={`${anchor.article} ${anchor.start}`}
              data-statement={statement.id}
              data-article={anchor.article}
            >
              {anchor.exact}
            </blockquote>
          ),
      )}
      <figcaption>
        {speakerWords(index, statement)}, {publishedWords(get(index.stories, statement.story))} ·{' '}
        {firmness(statement)}
        {statement.review === 'unreviewed' && ` · ${words.details.unreviewed}`}
      </figcaption>
    </figure>
  );
}
