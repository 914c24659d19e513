import type { Alias, Entity, Relation } from '../../src/model/types.ts';
import { firmestFirst } from '../../src/query/firmest.ts';
import { get } from '../../src/query/graphIndex.ts';
import { ShapeIcon } from '../ui/ShapeIcon.tsx';
import { words } from '../words/catalogue.ts';
import { capitalise } from '../words/sentences.ts';
import { ShortQuote } from './Quotes.tsx';
import { RelationLine } from './RelationLine.tsx';
import { kindPosition, useSite } from './Site.tsx';
import { StoryBlock } from './StoryBlock.tsx';

const { details } = words;

/** An entity: what it is, the names that the texts print for it, and its relations with a quote each. */
export function EntityPage({ entity }: { entity: Entity }) {
  const { index } = useSite();
  const kind = get(index.kinds, entity.kind);
  const relations = index.relationsOf.get(entity.id) ?? [];
  return (
    <>
      <h1 dir="auto">{capitalise(entity.name)}</h1>
      <p className="facts">
        <span className="kind">
          <ShapeIcon position={kindPosition(index, kind.id)} /> {kind.label}
          {entity.media && details.newsroom}
        </span>
        {entity.wikidata && (
          <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} rel="noreferrer">
            {details.wikidata(entity.wikidata)}
          </a>
        )}
      </p>
      {entity.note && <p>{entity.note}</p>}
      <Names aliases={entity.aliases} />
      <Families entity={entity} relations={relations} />
      <OnItsWord entity={entity} />
    </>
  );
}

function Names({ aliases }: { aliases: Alias[] }) {
  if (aliases.length === 0) return null;
  return (
    <p className="names">
      {details.names}
      {aliases.map(({ text }) => details.quoted(text)).join(', ')}
    </p>
  );
}

function Families({ entity, relations }: { entity: Entity; relations: readonly Relation[] }) {
  const { index } = useSite();
  return index.graph.vocabulary.families.map((family) => {
    const own = relations.filter(({ predicate }) => get(index.predicates, predicate).family === family.id);
    if (own.length === 0) return null;
    return (
      <section key={family.id}>
        <h2>{family.label}</h2>
        <ul className="relations">
          {own.map((relation) => (
            <li key={relation.id}>
              <RelationLine relation={relation} from={entity.id} />
              {firmestFirst(index, relation)
                .slice(0, 1)
                .map((statement) => (
                  <ShortQuote key={statement.id} statement={statement} />
                ))}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** What an entity says and publishes: for a newsroom or a speaker, the reason why it is in the collection. */
function OnItsWord({ entity }: { entity: Entity }) {
  const { index } = useSite();
  const { stories, relations } = index.graph;
  const published = stories.filter(({ publisher }) => publisher === entity.id);
  const told = relations.filter((relation) =>
    relation.statements.some((id) => get(index.statements, id).said.includes(entity.id)),
  );
  return (
    <>
      {published.length > 0 && (
        <section>
          <h2>{details.published}</h2>
          {published.map((story) => (
            <StoryBlock key={story.id} story={story} />
          ))}
        </section>
      )}
      {told.length > 0 && (
        <section>
          <h2>{details.onItsWord}</h2>
          <ul className="relations">
            {told.map((relation) => (
              <li key={relation.id}>
                <RelationLine relation={relation} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
