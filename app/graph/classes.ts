import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape';

/*
 * Cytoscape styles anew whatever is told a class, even one that it has; with hundreds of elements that is felt. So only
 * what changes is told.
 */

/** Gives a class to these elements, and takes it from all others. */
export function only(cy: Core, name: string, elements: CollectionReturnValue): void {
  cy.elements(`.${name}`).not(elements).removeClass(name);
  elements.not(`.${name}`).addClass(name);
}

/** Gives a class to an element or takes it. */
export function setClass(element: SingularElementArgument, name: string, has: boolean): void {
  if (element.hasClass(name) !== has) element.toggleClass(name, has);
}
