import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Found, Request } from '../../../src/query/search/find.ts';
import { startSearcher, type Searcher } from '../loading/searcher.ts';
import { useIndex } from '../store/store.ts';

interface Made {
  of: GraphIndex;
  searcher: Searcher;
}

/** The search over the graph, once somebody has turned to it; `failed` where it could not be fetched. */
const useMade = create<{ made: Made | null; failed: boolean }>(() => ({ made: null, failed: false }));

/** The graph whose search is made, or being made: only that of the last one counts. */
let wanted: GraphIndex | null = null;

/** Makes the search over a graph, which all that look something up share. */
export async function prepareSearch(index: GraphIndex): Promise<void> {
  if (wanted === index) return;
  wanted = index;
  const failed = () => {
    if (wanted !== index) return;
    wanted = null;
    useMade.setState({ made: null, failed: true });
  };
  try {
    const searcher = await startSearcher(index.graph, failed);
    if (wanted !== index) return searcher.stop();
    useMade.getState().made?.searcher.stop();
    useMade.setState({ made: { of: index, searcher }, failed: false });
  } catch {
    failed();
  }
}

/** What is found is the last that came, which may be for what stood in the box before: `Found.text` tells. */
export interface Finding {
  found: Found | null;
  state: 'ready' | 'coming' | 'failed';
}

/** What the search over the graph on the screen finds; of nothing asked, nothing. */
export function useFinding({ text, whole }: Request): Finding {
  const index = useIndex();
  const searcher = useMade(({ made }) => (made?.of === index ? made.searcher : null));
  const failed = useMade((state) => state.failed);
  const [last, setLast] = useState<{ of: Searcher; found: Found } | null>(null);
  const isAsked = text.trim() !== '';
  if (!isAsked && last !== null) setLast(null); // what an emptied box had found is no answer to the next words
  useEffect(() => {
    if (searcher && isAsked)
      return searcher.ask({ text, whole }, (found) => setLast({ of: searcher, found }));
    return undefined;
  }, [searcher, isAsked, text, whole]);
  const found = isAsked && searcher !== null && last?.of === searcher ? last.found : null;
  const isNow = found !== null && found.text === text && !found.isPartial;
  return { found, state: isNow ? 'ready' : failed ? 'failed' : 'coming' };
}
