import type { EntityId, Relation } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { membershipIn, pictureIn } from './picture.ts';
import { filteredFor } from './shown.ts';
import type { State } from './store.ts';
import { selectionEnds, type Selection } from './view.ts';

/** Why a selection cannot be seen in the drawing: what the reader hid, the closed groups that it is in, or the filters. */
export type Absence =
  | { why: 'hidden'; ids: readonly EntityId[] }
  | { why: 'gathered'; ids: readonly string[] }
  | { why: 'filtered' };

/** @returns null where it is drawn, where nothing is selected, and where nothing of it could ever be drawn */
export function absenceOf(state: State): Absence | null {
  const { index, view } = state;
  if (!index || view.selected?.type === 'gathered') return null;
  const ends = selectionEnds(index, view.selected).filter((id) => index.relationsOf.has(id));
  if (ends.length === 0) return null;
  const hidden = ends.filter((id) => view.hidden.includes(id));
  if (hidden.length > 0) return { why: 'hidden', ids: hidden };
  const { entities, groups } = pictureIn(state);
  const closed = new Set(groups.map(({ id }) => id));
  const around = ends.map((id) => membershipIn(state).get(id) ?? '').filter((id) => closed.has(id));
  if (around.length > 0) return { why: 'gathered', ids: [...new Set(around)] };
  const passing = filteredFor(index, view);
  const relation = relationOf(index, view.selected);
  const drawn = relation
    ? passing.relations.has(relation.id) || relation.support.origins[1] === 0
    : ends.every((id) => entities.has(id));
  return drawn ? null : { why: 'filtered' };
}

function relationOf(index: GraphIndex, selected: Selection | null): Relation | undefined {
  if (selected?.type === 'relation') return index.relations.get(selected.id);
  return selected?.type === 'statement' ? index.relationOf.get(selected.id) : undefined;
}
