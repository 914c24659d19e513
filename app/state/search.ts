import { create } from 'zustand';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import type { Search } from '../../src/query/search.ts';
import { unusualFirmness } from '../words/firmness.ts';
import { useIndex } from './store.ts';

interface Made {
  of: GraphIndex;
  search: Search;
}

/** The search over the graph, once somebody has turned to it; `failed` where it could not be fetched. */
const useMade = create<{ made: Made | null; failed: boolean }>(() => ({ made: null, failed: false }));

/** The graph whose search is made, or being made: only that of the last one counts. */
let wanted: GraphIndex | null = null;

/** Makes the search over a graph, which all that look something up share. */
export async function prepareSearch(index: GraphIndex): Promise<void> {
  if (wanted === index) return;
  wanted = index;
  try {
    const { makeSearch } = await import('../../src/query/search.ts');
    const search = await makeSearch(index, unusualFirmness);
    if (wanted === index) useMade.setState({ made: { of: index, search }, failed: false });
  } catch {
    if (wanted !== index) return;
    wanted = null;
    useMade.setState({ failed: true });
  }
}

/** The search over the graph on the screen, or why it cannot be used yet. */
export function usePreparedSearch(): Search | 'coming' | 'failed' {
  const index = useIndex();
  return useMade(({ made, failed }) => {
    if (made?.of === index) return made.search;
    return failed ? 'failed' : 'coming';
  });
}
