import type { Core } from 'cytoscape';

let current: Core | null = null;

/** Keeps the drawing at hand for whoever takes a picture of it. @returns how to stop */
export function holdDrawing(cy: Core): () => void {
  current = cy;
  return () => {
    if (current === cy) current = null;
  };
}

/** The drawing on the screen, also while an article or the table covers it; null where the browser cannot draw. */
export function currentDrawing(): Core | null {
  return current;
}
