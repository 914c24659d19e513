import type { GraphIndex } from '../graphIndex.ts';
import type { Firmness } from './documents.ts';
import { beginSearch, makeNameSearch, type Search } from './search.ts';

/** The search over a graph, when all of it is ready. */
export async function wholeSearch(index: GraphIndex, firmness: Firmness = () => ''): Promise<Search> {
  const { search, ready } = beginSearch(index, makeNameSearch(index.graph.entities), firmness);
  await ready;
  return search;
}
