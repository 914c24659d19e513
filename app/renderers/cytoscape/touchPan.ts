import type { Core, EventObjectNode, NodeSingular } from 'cytoscape';
import { isSelected } from '../../../src/view/view.ts';
import { useStore } from '../../state/store/store.ts';

/**
 * Lets a finger that comes down on a node pan the drawing, as it does beside one; only what is selected goes with it.
 * Otherwise a swipe moves whatever lies under it, and nobody sees that. @returns how to stop
 */
export function panByTouch(cy: Core): () => void {
  let under: NodeSingular | null = null;
  const onEnd = () => {
    under?.grabify().unpanify();
    under = null;
  };
  const onStart = ({ target, originalEvent }: EventObjectNode) => {
    onEnd();
    const { selected } = useStore.getState().view;
    if (originalEvent.type !== 'touchstart' || !target.grabbable() || isSelected(selected, target.id()))
      return;
    // Cytoscape has grabbed it by now, but asks again when the finger moves.
    under = target.ungrabify().panify();
  };
  cy.on('tapstart', 'node', onStart);
  addEventListener('touchend', onEnd);
  addEventListener('touchcancel', onEnd);
  return () => {
    onEnd();
    cy.off('tapstart', 'node', onStart);
    removeEventListener('touchend', onEnd);
    removeEventListener('touchcancel', onEnd);
  };
}
