import type { Core } from 'cytoscape';
import { create } from 'zustand';

/**
 * The drawing on the screen, also while an article or the table covers it; null until it is whole. `failed` where there
 * will be none.
 */
export const useDrawing = create<{ cy: Core | null; failed: boolean }>(() => ({ cy: null, failed: false }));

/** Keeps the drawing at hand for whoever takes a picture of it. @returns how to stop */
export function holdDrawing(cy: Core): () => void {
  useDrawing.setState({ cy, failed: false });
  return () => {
    if (currentDrawing() === cy) useDrawing.setState({ cy: null });
  };
}

export function currentDrawing(): Core | null {
  return useDrawing.getState().cy;
}

/** What is drawn as itself, and whether there are lines and groups that stand for several. */
export interface DrawnWays {
  relations: ReadonlySet<string>;
  asOne: readonly ('lines' | 'groups')[];
}

export function drawnWays(): DrawnWays {
  const shown = currentDrawing()?.elements().not('.hidden');
  if (!shown) return { relations: new Set(), asOne: [] };
  const gathered = shown.filter('.gathered');
  const [lines, groups] = [gathered.edges().nonempty(), gathered.nodes().nonempty()];
  return {
    relations: new Set(shown.filter('.relation').map((edge) => edge.id())),
    asOne: [...(lines ? ['lines' as const] : []), ...(groups ? ['groups' as const] : [])],
  };
}
