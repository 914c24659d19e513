import type { EntityId } from '../../../src/model/types.ts';
import { setFilterList } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { filterTexts } from '../../words/texts/filters.ts';
import { name, nameAlone } from '../../words/sentences.ts';

/** Narrows to relations that touch one of the chosen actors. A native list works by thumb, keyboard and screen reader. */
export function ActorFilter() {
  const actors = useView((view) => view.actors);
  return (
    <div className="actors">
      <label htmlFor="actor">{filterTexts.actor}</label>
      <select
        id="actor"
        value=""
        onChange={(event) =>
          event.target.value && dispatch(setFilterList('actors', [...actors, event.target.value]))
        }
      >
        <option value="">{actors.length > 0 ? filterTexts.another : filterTexts.anyone}</option>
        <Others actors={actors} />
      </select>
      {actors.length > 1 && <small>{filterTexts.anyOfThese}</small>}
      {actors.length > 0 && <Chosen actors={actors} />}
    </div>
  );
}

interface Props {
  actors: readonly EntityId[];
}

/** Who can be chosen besides, by kind and name. */
function Others({ actors }: Props) {
  const { graph, relationsOf } = useIndex();
  const others = graph.entities
    .filter(({ id }) => relationsOf.has(id) && !actors.includes(id))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return graph.vocabulary.kinds.map((kind) => (
    <optgroup key={kind.id} label={kind.plural}>
      {others
        .filter((entity) => entity.kind === kind.id)
        .map((entity) => (
          <option key={entity.id} value={entity.id} dir="auto">
            {entity.name}
          </option>
        ))}
    </optgroup>
  ));
}

function Chosen({ actors }: Props) {
  const index = useIndex();
  const without = (id: EntityId) => actors.filter((actor) => actor !== id);
  return (
    <ul className="chips" aria-label={filterTexts.chosen}>
      {actors.map((id) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => dispatch(setFilterList('actors', without(id)))}
            aria-label={filterTexts.remove(name(index, id))}
          >
            {nameAlone(index, id)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
