import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { makeSearch, type Search } from '../../src/query/search.ts';
import { unusualFirmness } from '../words/firmness.ts';

const made = new WeakMap<GraphIndex, Search>();

/** The search over a graph, made once and shared by all that look something up. */
export function searchIn(index: GraphIndex): Search {
  const search = made.get(index) ?? makeSearch(index, unusualFirmness);
  made.set(index, search);
  return search;
}
