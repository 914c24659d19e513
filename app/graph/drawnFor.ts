import type { CollectionReturnValue, Core } from 'cytoscape';

/** What is drawn for an entity, a relation, a group or a line: itself, or what it is gathered into. Empty where nothing is. */
export function drawnFor(cy: Core, id: string): CollectionReturnValue {
  const own = cy.getElementById(id).not('.hidden');
  if (own.nonempty()) return own;
  return cy.elements('.gathered').filter((element) => element.data('holds').includes(id));
}
