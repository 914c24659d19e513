import type { Core } from 'cytoscape';
import { shownIn } from '../../state/shown.ts';
import { useStore } from '../../state/store.ts';

/** Hides what the filter leaves out; places stay as they are. @returns how to stop */
export function followFilter(cy: Core): () => void {
  const hide = () => {
    const { entities, relations } = shownIn(useStore.getState());
    cy.batch(() => {
      cy.nodes().forEach((node) => void node.toggleClass('hidden', !entities.has(node.id())));
      cy.edges().forEach((edge) => void edge.toggleClass('hidden', !relations.has(edge.id())));
    });
    cy.emit('filtered');
  };
  hide();
  return useStore.subscribe((state, before) => {
    if (shownIn(state) !== shownIn(before)) hide();
  });
}
