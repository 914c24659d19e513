import type { Core } from 'cytoscape';
import { fit, inSight, isMoved, noteMoved } from '../camera.ts';

/** Fits what is shown once the canvas has a size, and again whenever that changes, until somebody has moved it. @returns how to stop */
export function followSize(cy: Core): () => void {
  const onTouch = () => noteMoved(cy);
  cy.on('tapstart scrollzoom pinchzoom', onTouch);
  const refit = () => {
    cy.resize();
    if (!isMoved(cy) && cy.width() > 0) fit(cy, inSight(cy));
  };
  const container = cy.container();
  let before = '';
  /** The observer tells of the first size again; fitting twice measures every name twice. */
  const onSize = () => {
    const size = `${container?.clientWidth} ${container?.clientHeight}`;
    if (size !== before) refit();
    before = size;
  };
  const observer = new ResizeObserver(onSize);
  if (container) observer.observe(container);
  onSize();
  return () => {
    observer.disconnect();
    cy.off('tapstart scrollzoom pinchzoom', onTouch);
  };
}
