import type { EntityId } from '../../src/model/types.ts';
import { membershipIn, pictureIn } from './picture.ts';
import { filteredFor } from './shown.ts';
import type { State } from './store.ts';
import { selectionEnds } from './view.ts';

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
  const isRelation = view.selected?.type === 'relation' || view.selected?.type === 'statement';
  const drawn = isRelation ? isRelationIn(state, passing.relations) : ends.every((id) => entities.has(id));
  return drawn ? null : { why: 'filtered' };
}

function isRelationIn({ index, view: { selected } }: State, relations: ReadonlySet<string>): boolean {
  if (selected?.type === 'relation') return relations.has(selected.id);
  return selected?.type === 'statement' && relations.has(index?.relationOf.get(selected.id)?.id ?? '');
}
