import type { Alias, Entity, Relation } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { select } from '../../state/changes.ts';
import { useFiltered } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { capitalise, count } from '../../words/sentences.ts';
import { CopyLink } from '../CopyLink.tsx';
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
      <h2>{capitalise(entity.name)}</h2>
      <p className="facts">
        <span className="kind">
          <ShapeIcon position={index.graph.vocabulary.kinds.indexOf(kind)} /> {kind.label}
          {entity.media && ', newsroom'}
        </span>
        {entity.wikidata && (
          <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} rel="noreferrer">
            Wikidata {entity.wikidata}
          </a>
        )}
        <CopyLink to={select({ type: 'entity', id: entity.id })} what={entity.name} />
      </p>
      {entity.note && <p>{entity.note}</p>}
      <Names aliases={entity.aliases} />
      <Families entity={entity} relations={inside} />
      <OnItsWord entity={entity} />
      {outside.length > 0 && (
        <details className="outside" open={inside.length === 0}>
          <summary>{capitalise(count(outside.length, 'relation'))} outside the filters</summary>
          <Families entity={entity} relations={outside} />
        </details>
      )}
    </>
  );
}

const senseWords: Record<Alias['sense'], string> = {
  name: '',
  metonym: 'stands for it',
  description: 'describes it',
};

function Names({ aliases }: { aliases: Alias[] }) {
  if (aliases.length === 0) return null;
  return (
    <p className="names">
      In the articles:{' '}
      {aliases.map(({ text, sense, ambiguous }, i) => {
        const remarks = [senseWords[sense], ambiguous ? 'can mean something else' : ''].filter(Boolean);
        return (
          <span key={text}>
            {i > 0 && ', '}“{text}”{remarks.length > 0 && <small> ({remarks.join('; ')})</small>}
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
