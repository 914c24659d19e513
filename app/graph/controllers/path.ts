import type { Core } from 'cytoscape';
import { useStore } from '../../state/store.ts';

/** Marks connections in the drawing as soon as they are asked for; what does that is fetched then. @returns how to stop */
export function followPath(cy: Core): () => void {
  let running: (() => void) | null = null;
  let stopped = false;
  const begin = async () => {
    const { markPaths } = await import('./pathMarks.ts');
    if (stopped || running) return;
    stopWaiting();
    running = markPaths(cy);
  };
  const beginIfAsked = () => {
    // Without it the list of paths still tells everything that the drawing would.
    if (useStore.getState().view.path) begin().catch(() => undefined);
  };
  const stopWaiting = useStore.subscribe(beginIfAsked);
  beginIfAsked();
  return () => {
    stopped = true;
    stopWaiting();
    running?.();
  };
}
