import { noDates } from '../../../src/query/dateFilter.ts';
import { applyFilter, type Subgraph } from '../../../src/query/filter.ts';
import { applyFocus, type VisibleSubgraph } from '../../../src/query/focus.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { memo } from '../../../src/scene/memo.ts';
import { useIndex, useStore, type State } from '../store/store.ts';
import { filterOf, focusOf } from '../../../src/view/parts.ts';
import { selectionEnds, type View } from '../../../src/view/view.ts';

const nothing: VisibleSubgraph = {
  relations: new Set(),
  entities: new Set(),
  statements: new Set(),
  hiddenNeighbourCount: new Map(),
};

/** What is in the picture: what the filter lets through and the focus leaves. The same object as long as it is the same. */
export function selectVisible({ index, view }: State): VisibleSubgraph {
  return index ? visibleFor(index, view) : nothing;
}

export function useVisible(): VisibleSubgraph {
  const index = useIndex();
  return useStore((state) => visibleFor(index, state.view));
}

/** What would be in the picture if no dates were asked for: what a range of dates is chosen from. */
export function selectVisibleAtAnyTime({ index, view }: State): VisibleSubgraph {
  return index ? atAnyTime(index, { ...view, ...noDates }) : nothing;
}

export function useVisibleAtAnyTime(): VisibleSubgraph {
  return useStore(selectVisibleAtAnyTime);
}

/** What the filter lets through, whether it is in the picture or put away. */
export function useFiltered(): Subgraph {
  const index = useIndex();
  return useStore((state) => filteredFor(index, state.view));
}

export const filteredFor = rememberedFilter();
const visibleFor = rememberedFocus(filteredFor);
const atAnyTime = rememberedVisible();

/** What would be in the picture of a view; each of these remembers what it was asked last. */
export function rememberedVisible() {
  return rememberedFocus(rememberedFilter());
}

function rememberedFilter() {
  const filtered = memo(applyFilter, (index, filter) => [index, JSON.stringify(filter)]);
  return (index: GraphIndex, view: View) => filtered(index, filterOf(view));
}

function rememberedFocus(filtered: (index: GraphIndex, view: View) => Subgraph) {
  const inFocus = memo(applyFocus, (_, passing, ...choice) => [passing, JSON.stringify(choice)]);
  return (index: GraphIndex, view: View) => {
    const isAbout = view.depth !== null || view.collapsed.length > 0;
    const selected = isAbout ? selectionEnds(index, view.selected) : [];
    return inFocus(index, filtered(index, view), focusOf(view), selected, view.throughClasses);
  };
}
