import type { Core } from 'cytoscape';
import { create } from 'zustand';
import type { Camera } from '../camera.ts';

/**
 * The drawing on the screen, also while an article or the table covers it, and the view of it; null until it is whole.
 * `failed` where there will be none.
 */
export const useDrawing = create<{ cy: Core | null; camera: Camera | null; failed: boolean }>(() => ({
  cy: null,
  camera: null,
  failed: false,
}));

/** Keeps the drawing at hand for whoever takes a picture of it. @returns how to stop */
export function holdDrawing(cy: Core, camera: Camera): () => void {
  useDrawing.setState({ cy, camera, failed: false });
  return () => {
    if (currentDrawing() === cy) useDrawing.setState({ cy: null, camera: null });
  };
}

export function currentDrawing(): Core | null {
  return useDrawing.getState().cy;
}

/** Lets scripts on the page ask for what is drawn, by a handle that is fetched apart, since no reader needs it. @returns how to stop */
export function answerScripts(cy: Core): () => void {
  let ended = false;
  const offer = async () => {
    const { handleOf } = await import('./pageHandle.ts');
    if (!ended) window.edgewise = handleOf(cy);
  };
  offer().catch(() => undefined); // without a connection; whoever waits for the handle sees that it does not come
  return () => {
    ended = true;
    delete window.edgewise;
  };
}

/** A part of the drawing. */
export interface Frame {
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Its corner, in units of the drawing. */
  left: number;
  top: number;
  /** Pixels for each unit. */
  zoom: number;
}

/** The part of the drawing that is on the screen; null where something covers it, or nothing is drawn. */
export function frameOnScreen(): Frame | null {
  const cy = currentDrawing();
  if (!cy || cy.width() === 0) return null;
  const { x1: left, y1: top } = cy.extent();
  return { width: cy.width(), height: cy.height(), left, top, zoom: cy.zoom() };
}
