import { noFilter, shown, type Filter, type Shown } from '../../src/query/filter.ts';
import { focused, noFocus, type Focus, type Focused } from '../../src/query/focus.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { memo } from './memo.ts';
import { useIndex, useStore, type State } from './store.ts';
import { selectionEnds, type View } from './view.ts';

const nothing: Focused = {
  relations: new Set(),
  entities: new Set(),
  statements: new Set(),
  away: new Map(),
};

/** What is in the picture: what the filter lets through and the focus leaves. The same object as long as it is the same. */
export function shownIn({ index, view }: State): Focused {
  return index ? shownFor(index, view) : nothing;
}

export function useShown(): Focused {
  const index = useIndex();
  return useStore((state) => shownFor(index, state.view));
}

/** What the filter lets through, whether it is in the picture or put away. */
export function useFiltered(): Shown {
  const index = useIndex();
  return useStore((state) => filteredFor(index, state.view));
}

export function filteredFor(index: GraphIndex, view: View): Shown {
  return byFilter(index, filterOf(view));
}

function shownFor(index: GraphIndex, view: View): Focused {
  const selected =
    view.depth === null && view.collapsed.length === 0 ? [] : selectionEnds(index, view.selected);
  return byFocus(index, filteredFor(index, view), focusOf(view), selected);
}

const byFilter = memo(shown, (index, filter) => [index, JSON.stringify(filter)]);
const byFocus = memo(focused, (_, passing, ...choice) => [passing, JSON.stringify(choice)]);

/** The parts of a view that are its filter. */
export function filterOf(view: View): Filter {
  return pick(view, noFilter);
}

/** The parts of a view that are its focus. */
function focusOf(view: View): Focus {
  return pick(view, noFocus);
}

function pick<T extends object>(from: T, keys: T): T {
  const parts = Object.keys(keys).map((key) => [key, Reflect.get(from, key)] as const);
  return { ...keys, ...Object.fromEntries(parts) };
}
