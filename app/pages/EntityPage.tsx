import type { Alias, Entity, Relation } from '../../src/model/types.ts';
import { bestFirst } from '../../src/query/bestQuote.ts';
import { differencesAbout } from '../../src/query/differences.ts';
import { entityPage } from '../../src/query/entityPage.ts';
import { applyFilter, noFilter } from '../../src/query/filter.ts';
import { get } from '../../src/query/graphIndex.ts';
import type { Utterance } from '../../src/query/saidBy.ts';
import { signOf } from '../../src/query/sign.ts';
import { compare } from '../../src/view/actions.ts';
import { formatAddress } from '../../src/view/address.ts';
import { emptyView } from '../../src/view/view.ts';
import { ShapeIcon } from '../ui/ShapeIcon.tsx';
import { saidWords } from '../words/bylines.ts';
import { differenceWords } from '../words/difference.ts';
import { firmnessLeft } from '../words/firmness.ts';
import { roleWords } from '../words/kinds.ts';
import { capitalise, name, sentence } from '../words/sentences.ts';
import { detailsTexts } from '../words/texts/details.ts';
import { entityDetailsTexts } from '../words/texts/entityDetails.ts';
import { CheckedAgainst } from './CheckedAgainst.tsx';
import { NamedTogether } from './NamedTogether.tsx';
import { ShortQuote } from './Quotes.tsx';
import { RelationLine } from './RelationLine.tsx';
import { RelationPageLink, useSite } from './Site.tsx';
import { StoryBlock } from './StoryBlock.tsx';

/** An entity: what is news of it, what it said and when, what others say of it; where it belongs and its names last. */
export function EntityPage({ entity }: { entity: Entity }) {
  const { index } = useSite();
  const { news, said, others, together, structure, outside } = entityPage(
    index,
    entity.id,
    applyFilter(index, noFilter),
  );
  const relations = [...news, ...others, ...structure, ...outside];
  return (
    <>
      <h1 dir="auto">{capitalise(entity.name)}</h1>
      <p className="facts">
        <span className="kind">
          <ShapeIcon look={signOf(index, entity.id)} /> {roleWords(index, entity)}
        </span>
      </p>
      {entity.generic && <p>{entityDetailsTexts.generic}</p>}
      <Relations title={entityDetailsTexts.news} relations={news} />
      <WhatItSaid entity={entity} utterances={said} />
      <Published entity={entity} />
      <Relations
        title={entityDetailsTexts.others(name(index, entity.id))}
        relations={[...others, ...outside]}
      />
      <Differences entity={entity} />
      <NamedTogether named={together} />
      <Relations title={entityDetailsTexts.structure(structure.length)} relations={structure} />
      <Notes entity={entity} />
      <CheckedAgainst
        statements={[
          ...relations.flatMap((relation) => bestFirst(index, relation).slice(0, 1)),
          ...together.map(({ statement }) => statement),
          ...said.flatMap(({ statements }) => statements.slice(0, 1)),
        ]}
      />
    </>
  );
}

function Relations({ title, relations }: { title: string; relations: readonly Relation[] }) {
  const { index } = useSite();
  if (relations.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="relations">
        {relations.map((relation) => (
          <li key={relation.id}>
            <RelationLine relation={relation} />
            {bestFirst(index, relation)
              .slice(0, 1)
              .map((statement) => (
                <ShortQuote key={statement.id} statement={statement} />
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its statements by the day they were made, each with its words and what is told from them. */
function WhatItSaid({ entity, utterances }: { entity: Entity; utterances: readonly Utterance[] }) {
  const { index } = useSite();
  if (utterances.length === 0) return null;
  return (
    <section>
      <h2>{entityDetailsTexts.said(name(index, entity.id))}</h2>
      <ol className="said">
        {utterances.map((utterance) => (
          <Said key={utterance.statements[0]?.id} speaker={entity} utterance={utterance} />
        ))}
      </ol>
    </section>
  );
}

function Said({ speaker, utterance: { statements, story } }: { speaker: Entity; utterance: Utterance }) {
  const { index } = useSite();
  const [first] = statements;
  if (!first) return null;
  return (
    <li>
      <p className="when">{saidWords(first, story)}</p>
      <ShortQuote statement={first} speaker={speaker.id} />
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <RelationPageLink id={get(index.relationOf, statement.id).id}>
              {sentence(index, statement)}
            </RelationPageLink>{' '}
            <small>{firmnessLeft(index, statement)}</small>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The questions on which sources differ about it, each a link to the comparison. */
function Differences({ entity }: { entity: Entity }) {
  const { index, root } = useSite();
  const differences = differencesAbout(index, entity.id);
  if (differences.length === 0) return null;
  return (
    <section>
      <h2>{entityDetailsTexts.differ(name(index, entity.id))}</h2>
      <ul>
        {differences.map((difference) => (
          <li key={difference.id}>
            <a href={root + formatAddress(compare(difference.id).apply(emptyView))}>{difference.question}</a>{' '}
            <small>{differenceWords(index, difference)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The reports of a newsroom: the reason why it is in the collection. */
function Published({ entity }: { entity: Entity }) {
  const published = useSite().index.graph.stories.filter(({ publisher }) => publisher === entity.id);
  if (published.length === 0) return null;
  return (
    <section>
      <h2>{entityDetailsTexts.published}</h2>
      {published.map((story) => (
        <StoryBlock key={story.id} story={story} />
      ))}
    </section>
  );
}

/** The names that the texts print for it, what it is not, and where else it has an id. */
function Notes({ entity: { aliases, note, wikidata } }: { entity: Entity }) {
  if (aliases.length === 0 && !note && !wikidata) return null;
  return (
    <details className="checked-against">
      <summary>{entityDetailsTexts.notes}</summary>
      <Names aliases={aliases} />
      {note && <p>{note}</p>}
      {wikidata && (
        <p>
          <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noreferrer">
            {entityDetailsTexts.wikidata(wikidata)}
          </a>
        </p>
      )}
    </details>
  );
}

function Names({ aliases }: { aliases: readonly Alias[] }) {
  if (aliases.length === 0) return null;
  return (
    <p className="names">
      {entityDetailsTexts.names}
      {aliases.map(({ text }) => detailsTexts.quoted(text)).join(', ')}
    </p>
  );
}
