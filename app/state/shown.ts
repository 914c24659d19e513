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

/** What would be in the picture if no dates were asked for: what a range of dates is chosen from. */
export function shownAtAnyTimeIn({ index, view }: State): Focused {
  return index ? atAnyTime(index, { ...view, from: null, to: null, hideUndated: false }) : nothing;
}

export function useShownAtAnyTime(): Focused {
  return useStore(shownAtAnyTimeIn);
}

/** What the filter lets through, whether it is in the picture or put away. */
export function useFiltered(): Shown {
  const index = useIndex();
  return useStore((state) => filteredFor(index, state.view));
}

export const filteredFor = rememberedFilter();
const shownFor = rememberedFocus(filteredFor);
const atAnyTime = rememberedFocus(rememberedFilter());

/** Each of these remembers what it was asked last. */
function rememberedFilter() {
  const filtered = memo(shown, (index, filter) => [index, JSON.stringify(filter)]);
  return (index: GraphIndex, view: View) => filtered(index, filterOf(view));
}

function rememberedFocus(filtered: (index: GraphIndex, view: View) => Shown) {
  const inFocus = memo(focused, (_, passing, ...choice) => [passing, JSON.stringify(choice)]);
  return (index: GraphIndex, view: View) => {
    const isAbout = view.depth !== null || view.collapsed.length > 0;
    const selected = isAbout ? selectionEnds(index, view.selected) : [];
    return inFocus(index, filtered(index, view), focusOf(view), selected);
  };
}

/** The parts of a view that are its filter. */
function filterOf(view: View): Filter {
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
