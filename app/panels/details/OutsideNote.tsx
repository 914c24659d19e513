import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { showEverything } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex, useView } from '../../state/store.ts';
import type { Selection } from '../../state/view.ts';
import { words } from '../../words/catalogue.ts';

/** Says why what is selected cannot be seen in the drawing, and how it can. */
export function OutsideNote() {
  const index = useIndex();
  const selected = useView((view) => view.selected);
  const shown = useShown();
  const drawn = selected ? drawnAs(index, selected) : [];
  if (drawn.every((id) => shown.relations.has(id) || shown.entities.has(id))) return null;
  return (
    <p className="outside-note">
      {words.empty.outside}{' '}
      <button type="button" className="quiet" onClick={() => go(showEverything)}>
        {words.empty.showEverything}
      </button>
    </p>
  );
}

/** The entities and relations that would stand for the selection if nothing were filtered. */
function drawnAs(index: GraphIndex, selected: Selection): readonly string[] {
  switch (selected.type) {
    case 'entity':
      return [selected.id].filter((id) => index.relationsOf.has(id));
    case 'entities':
      return selected.ids.filter((id) => index.relationsOf.has(id));
    case 'relation':
    case 'statement': {
      const { id, support } =
        selected.type === 'relation' ? get(index.relations, selected.id) : get(index.relationOf, selected.id);
      return support.origins[1] > 0 ? [id] : [];
    }
  }
}
