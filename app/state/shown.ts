import { noFilter, shown, type Filter, type Shown } from '../../src/query/filter.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { useIndex, useStore, type State } from './store.ts';
import type { View } from './view.ts';

const nothing: Shown = { relations: new Set(), entities: new Set(), statements: new Set() };
let last: { index: GraphIndex; key: string; result: Shown } | null = null;

/** What the filter lets through; the same object as long as graph and filter are the same. */
export function shownIn(state: State): Shown {
  return state.index ? shownFor(state.index, state.view) : nothing;
}

export function useShown(): Shown {
  const index = useIndex();
  return useStore((state) => shownFor(index, state.view));
}

function shownFor(index: GraphIndex, view: View): Shown {
  const filter: Filter = filterOf(view);
  const key = JSON.stringify(filter);
  if (last?.index !== index || last.key !== key) last = { index, key, result: shown(index, filter) };
  return last.result;
}

/** The parts of a view that are its filter. */
export function filterOf(view: View): Filter {
  return pick(view, noFilter);
}

function pick<T extends object>(from: T, keys: T): T {
  const parts = Object.keys(keys).map((key) => [key, Reflect.get(from, key)] as const);
  return { ...keys, ...Object.fromEntries(parts) };
}
