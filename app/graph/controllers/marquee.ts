import type { Core, EventObject } from 'cytoscape';
import { selectAll } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';

/** Selects the entities in the frame that is drawn with Shift held down, beside those that are selected. @returns how to stop */
export function followMarquee(cy: Core): () => void {
  let inside: string[] = [];
  const onBox = ({ target }: EventObject) => void inside.push(target.id());
  // Cytoscape says what lies in the frame right after it says that the frame is done.
  const onEnd = () =>
    queueMicrotask(() => {
      if (inside.length > 0) go(selectAll(inside));
      inside = [];
    });
  cy.on('box', 'node.entity', onBox);
  cy.on('boxend', onEnd);
  return () => {
    cy.off('box', 'node.entity', onBox);
    cy.off('boxend', onEnd);
  };
}
