import type { Core } from 'cytoscape';
import { useStore } from '../../state/store.ts';

/**
 * In the frame of another page the wheel and one finger scroll that page: the wheel zooms with Ctrl, and two fingers do
 * what they do elsewhere. A tap still selects, since the browser makes a click of it. @returns how to stop
 */
export function followFrame(cy: Core): () => void {
  const around = cy.container()?.parentElement;
  if (!around) return () => undefined;
  // Before Cytoscape, whose listeners are on the container.
  around.addEventListener('wheel', pass, { capture: true, passive: true });
  around.addEventListener('touchstart', pass, { capture: true, passive: true });
  return () => {
    around.removeEventListener('wheel', pass, { capture: true });
    around.removeEventListener('touchstart', pass, { capture: true });
  };
}

function pass(event: WheelEvent | TouchEvent): void {
  if (useStore.getState().view.embed && isForThePage(event)) event.stopPropagation();
}

function isForThePage(event: WheelEvent | TouchEvent): boolean {
  if ('touches' in event) return event.touches.length === 1;
  return !event.ctrlKey && !event.metaKey;
}
