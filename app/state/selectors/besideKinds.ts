import type { VisibleSubgraph } from '../../../src/query/focus.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { setFilter, type Change } from '../../../src/view/actions.ts';
import type { View } from '../../../src/view/view.ts';
import { useIndex, useStore } from '../store/store.ts';
import { rememberedVisible, useVisible } from './visible.ts';

/** What is of the chosen kinds and is not shown, since it is linked to other kinds alone. */
export interface BesideKinds {
  /** How many things are left out; 0 where none is. */
  left: number;
  /** Shows all links of what is of these kinds. */
  wider: Change;
}

const withActors = rememberedVisible();

/** @param shown what passes now. @returns null where no kind is chosen, or what is of it is linked to nothing */
function besideKinds(index: GraphIndex, view: View, shown: VisibleSubgraph): BesideKinds | null {
  if (view.kinds.length === 0) return null;
  const ids = index.graph.entities
    .filter(
      ({ id, kind }) => view.kinds.includes(kind) && (view.actors.length === 0 || view.actors.includes(id)),
    )
    .map(({ id }) => id);
  const filter = { kinds: [], actors: ids };
  const all = withActors(index, { ...view, ...filter });
  if (ids.length === 0 || all.relations.size === 0) return null;
  const left = ids.filter((id) => all.entities.has(id) && !shown.entities.has(id)).length;
  return { left, wider: setFilter(filter) };
}

export function useBesideKinds(): BesideKinds | null {
  const index = useIndex();
  const view = useStore((state) => state.view);
  const shown = useVisible();
  return besideKinds(index, view, shown);
}
