import { narrowList } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useIndex, useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { name } from '../../words/sentences.ts';

/** Narrows to relations that touch one of the chosen actors. A native list works by thumb, keyboard and screen reader. */
export function ActorFilter() {
  const index = useIndex();
  const actors = useView((view) => view.actors);
  const { kinds } = index.graph.vocabulary;
  return (
    <div className="actors">
      <label htmlFor="actor">{words.filters.actor}</label>
      <select
        id="actor"
        value=""
        onChange={(event) => event.target.value && go(narrowList('actors', [...actors, event.target.value]))}
      >
        <option value="">{actors.length > 0 ? words.filters.another : words.filters.anyone}</option>
        {kinds.map((kind) => (
          <optgroup key={kind.id} label={kind.plural}>
            {index.graph.entities
              .filter(
                ({ id, kind: own }) => own === kind.id && index.relationsOf.has(id) && !actors.includes(id),
              )
              .toSorted((a, b) => a.name.localeCompare(b.name))
              .map((entity) => (
                <option key={entity.id} value={entity.id} dir="auto">
                  {entity.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {actors.length > 1 && <small>{words.filters.anyOfThese}</small>}
      {actors.length > 0 && (
        <ul className="chips" aria-label={words.filters.chosen}>
          {actors.map((id) => (
            <li key={id}>
              <button
                type="button"
                onClick={() =>
                  go(
                    narrowList(
                      'actors',
                      actors.filter((actor) => actor !== id),
                    ),
                  )
                }
                aria-label={words.filters.remove(name(index, id))}
              >
                {name(index, id)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
