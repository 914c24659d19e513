import type { Alias, Entity } from '../../../src/model/types.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { entityDetailsTexts } from '../../words/texts/entityDetails.ts';

/** What whoever edits the collection needs: what the texts call an entity, what it is not, and where else it has an id. */
export function EntityNotes({ entity }: { entity: Entity }) {
  const { note, wikidata, id, name } = entity;
  const aliases = entity.aliases.filter((alias) => alias.text !== name || remarksOn(alias).length > 0);
  return (
    <details className="outside notes">
      <summary>{entityDetailsTexts.notes}</summary>
      <Names aliases={aliases} />
      {note && <p dir="auto">{note}</p>}
      {wikidata && (
        <p>
          <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noreferrer">
            {entityDetailsTexts.wikidata(wikidata)}
          </a>
        </p>
      )}
      <p>
        {entityDetailsTexts.id} <code>{id}</code>
      </p>
    </details>
  );
}

function remarksOn({ sense, ambiguous }: Alias): string[] {
  return [entityDetailsTexts.sense[sense], ambiguous ? entityDetailsTexts.ambiguous : ''].filter(Boolean);
}

function Names({ aliases }: { aliases: readonly Alias[] }) {
  if (aliases.length === 0) return null;
  return (
    <p className="names">
      {entityDetailsTexts.names}
      {aliases.map((alias, i) => {
        const remarks = remarksOn(alias);
        return (
          <span key={alias.text}>
            {i > 0 && ', '}
            <bdi>{detailsTexts.quoted(alias.text)}</bdi>
            {remarks.length > 0 && <small>{entityDetailsTexts.remarks(remarks)}</small>}
          </span>
        );
      })}
    </p>
  );
}
