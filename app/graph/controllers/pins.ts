import type { Core, EventObject } from 'cytoscape';
import { pin } from '../../state/arranging.ts';
import { go } from '../../state/navigate.ts';
import { useStore } from '../../state/store.ts';
import { only } from '../classes.ts';

/** Keeps what is dragged where it was let go, and marks what is kept. @returns how to stop */
export function followPins(cy: Core): () => void {
  const mark = () => {
    const pins = new Map(Object.entries(useStore.getState().view.pins));
    cy.batch(() =>
      only(
        cy,
        'pinned',
        cy.elements('node').filter((node) => pins.has(node.id())),
      ),
    );
  };
  cy.on('dragfree', 'node', onDrop);
  cy.on('placed', mark);
  mark();
  return () => {
    cy.off('dragfree', 'node', onDrop);
    cy.off('placed', mark);
  };
}

function onDrop({ target }: EventObject): void {
  const { x, y } = target.position();
  go(pin({ [target.id()]: [Math.round(x), Math.round(y)] }));
}
