import type { Entity, Relation, Statement } from '../../../src/model/types.ts';
import { firmestFirst } from '../../../src/query/firmest.ts';
import { contextOf, proofOf } from '../../../src/query/evidence.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { provenance } from '../../../src/query/provenance.ts';
import { select } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex } from '../../state/store/store.ts';
import type { Selection } from '../../../src/view/view.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { statementCardTexts } from '../../words/texts/statementCard.ts';
import { relationDates } from '../../words/dates.ts';
import { aggregateName } from '../../words/aggregates.ts';
import { firmness, relationFirmnessUnder } from '../../words/firmness.ts';
import { capitalise, sentence } from '../../words/sentences.ts';
import { supportSentence, publishedWords, speakerWords } from '../../words/support.ts';
import { RelationLink } from '../details/RelationLink.tsx';
import { ExactWords, QuoteState } from '../QuoteState.tsx';

/** What is selected, in as little room as its quotes need. */
export function Sheet({ selected }: { selected: Selection }) {
  return (
    <aside className="embed-sheet" aria-label={detailsTexts.label} data-sheet="open">
      <button type="button" className="close" onClick={() => dispatch(select(null))}>
        {detailsTexts.close}
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
    case 'aggregate':
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
            <RelationLink relation={relation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is drawn as one is opened and explained in the full view. */
function GatheredNote({ id }: { id: string }) {
  return <h2>{aggregateName(useIndex(), id)}</h2>;
}

/** @param first the statement that is to stand before the others */
function RelationNote({ relation, first }: { relation: Relation; first?: string }) {
  const index = useIndex();
  const asked = (statement: Statement) => statement.id === first;
  const waiting = index.waitingOf.get(relation.id)?.filter(asked) ?? [];
  const statements = [...waiting, ...firmestFirst(index, relation)].toSorted(
    (a, b) => Number(asked(b)) - Number(asked(a)),
  );
  const facts = [relationFirmnessUnder(index, relation), relationDates(index, relation)].filter(
    (fact) => fact !== null,
  );
  return (
    <section>
      <h2>{sentence(index, relation)}</h2>
      <p>
        {facts.map(capitalise).join(' · ')}
        <br />
        {supportSentence(index, provenance(index, relation), relation)}
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
      {[...proofOf(statement), ...contextOf(statement)].map(
        ({ anchors: [anchor], context }) =>
          anchor && (
            <div key={`${anchor.article} ${anchor.start}`} className={context && 'context'}>
              {context && <p>{statementCardTexts.context}</p>}
              <ExactWords anchor={anchor} statement={statement} /> <QuoteState anchor={anchor} />
            </div>
          ),
      )}
      <figcaption>
        {speakerWords(index, statement)}, {publishedWords(get(index.stories, statement.story))} ·{' '}
        {firmness(index, statement)}
        {statement.review === 'unreviewed' && ` · ${statementCardTexts.unreviewed}`}
      </figcaption>
    </figure>
  );
}
