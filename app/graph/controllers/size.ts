import type { Core } from 'cytoscape';
import { fit, isMoved, noteMoved } from '../camera.ts';

/** Fits what is shown once the canvas has a size, and again whenever that changes, until somebody has moved it. @returns how to stop */
export function followSize(cy: Core): () => void {
  const onTouch = () => noteMoved(cy);
  cy.on('tapstart scrollzoom pinchzoom', onTouch);
  const refit = () => {
    cy.resize();
    if (!isMoved(cy) && cy.width() > 0) fit(cy);
  };
  const observer = new ResizeObserver(refit);
  const container = cy.container();
  if (container) observer.observe(container);
  refit();
  cy.one('render', () => performance.mark('graph-painted'));
  return () => {
    observer.disconnect();
    cy.off('tapstart scrollzoom pinchzoom', onTouch);
  };
}
