import type { EntityId, Relation } from '../../../src/model/types.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { selectMembership, selectVisibleGraph } from './picture.ts';
import { filteredFor } from './visible.ts';
import type { State } from '../store/store.ts';
import { selectionEnds, type Selection } from '../../../src/view/view.ts';

/** Why a selection cannot be seen in the drawing: what the reader hid, the closed groups that it is in, or the filters. */
export type Absence =
  | { why: 'hidden'; ids: readonly EntityId[] }
  | { why: 'aggregate'; ids: readonly string[] }
  | { why: 'filtered' };

/** @returns null where it is drawn, where nothing is selected, and where nothing of it could ever be drawn */
export function selectAbsence(state: State): Absence | null {
  const { index, view } = state;
  if (!index || view.selected?.type === 'aggregate') return null;
  const ends = selectionEnds(index, view.selected).filter((id) => index.relationsOf.has(id));
  if (ends.length === 0) return null;
  const hidden = ends.filter((id) => view.hidden.includes(id));
  if (hidden.length > 0) return { why: 'hidden', ids: hidden };
  const { entities, groups } = selectVisibleGraph(state);
  const closed = new Set(groups.map(({ id }) => id));
  const around = ends.map((id) => selectMembership(state).get(id) ?? '').filter((id) => closed.has(id));
  if (around.length > 0) return { why: 'aggregate', ids: [...new Set(around)] };
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
