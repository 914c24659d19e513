import type { Alias, Entity, Relation } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { select } from '../../state/changes.ts';
import { useFiltered } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { words } from '../../words/catalogue.ts';
import { capitalise, name } from '../../words/sentences.ts';
import { ConnectTo } from '../connections/ConnectTo.tsx';
import { CopyLink } from '../CopyLink.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { OnItsWord } from './OnItsWord.tsx';
import { RelationLink } from './RelationLink.tsx';

/** An entity: what it is, the names the texts print for it, and its relations by family. */
export function EntityDetails({ entity }: { entity: Entity }) {
  const index = useIndex();
  const shown = useFiltered();
  const relations = index.relationsOf.get(entity.id) ?? [];
  const inside = relations.filter((relation) => shown.relations.has(relation.id));
  const outside = relations.filter((relation) => !inside.includes(relation));
  const kind = get(index.kinds, entity.kind);
  return (
    <>
      <h2 dir="auto">{capitalise(entity.name)}</h2>
      <div className="facts">
        <span className="kind">
          <ShapeIcon position={index.graph.vocabulary.kinds.indexOf(kind)} /> {kind.label}
          {entity.media && words.details.newsroom}
        </span>
        {entity.wikidata && (
          <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} rel="noreferrer">
            {words.details.wikidata(entity.wikidata)}
          </a>
        )}
        <CopyLink to={select({ type: 'entity', id: entity.id })} what={name(index, entity.id)} />
        <ShareMenu to={select({ type: 'entity', id: entity.id })} title={capitalise(entity.name)} />
      </div>
      {entity.note && <p dir="auto">{entity.note}</p>}
      <Names aliases={entity.aliases} />
      {relations.length === 0 && <p>{words.empty.noRelations}</p>}
      {relations.length > 0 && <ConnectTo from={entity.id} />}
      <Families entity={entity} relations={inside} />
      <OnItsWord entity={entity} />
      {outside.length > 0 && (
        <details className="outside" open={inside.length === 0}>
          <summary>{words.details.relationsOutside(outside.length)}</summary>
          <Families entity={entity} relations={outside} />
        </details>
      )}
    </>
  );
}

function Names({ aliases }: { aliases: Alias[] }) {
  if (aliases.length === 0) return null;
  return (
    <p className="names">
      {words.details.names}
      {aliases.map(({ text, sense, ambiguous }, i) => {
        const remarks = [words.details.sense[sense], ambiguous ? words.details.ambiguous : ''].filter(
          Boolean,
        );
        return (
          <span key={text}>
            {i > 0 && ', '}
            <bdi>{words.details.quoted(text)}</bdi>
            {remarks.length > 0 && <small>{words.details.remarks(remarks)}</small>}
          </span>
        );
      })}
    </p>
  );
}

function Families({ entity, relations }: { entity: Entity; relations: readonly Relation[] }) {
  const index = useIndex();
  return index.graph.vocabulary.families.map((family) => {
    const own = relations.filter(
      (relation) => get(index.predicates, relation.predicate).family === family.id,
    );
    if (own.length === 0) return null;
    return (
      <section key={family.id} className="family">
        <h3>{family.label}</h3>
        <ul>
          {own.map((relation) => (
            <li key={relation.id}>
              <RelationLink relation={relation} from={entity.id} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
