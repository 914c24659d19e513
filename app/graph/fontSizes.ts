import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape';
import { nameFont } from '../../src/model/drawing.ts';
import { setClass } from './classes.ts';

/** Smallest size of a name on the screen, in CSS pixels. */
const smallest = 11.5;
/** From this zoom on, relations carry their words. */
const wordsFrom = 1.3;
/** A difference in size that nobody sees, as a share. */
const alike = 0.03;

/** Size of a name in units of the drawing: as designed, larger when far out, growing slowly when near. */
export function fontAt(zoom: number): number {
  if (zoom * nameFont < smallest) return smallest / zoom;
  return zoom > 1 ? nameFont / Math.sqrt(zoom) : nameFont;
}

/** Size of the words and numbers of lines, in units of the drawing. */
export function edgeFontAt(zoom: number): number {
  return Math.max(smallest - 1, 12 * Math.sqrt(zoom)) / zoom;
}

/** Sizes set element by element are dear, and so are only set where they are others. */
export function resize(cy: Core, zoom: number): void {
  cy.batch(() => {
    setFont(cy.elements('node'), fontAt(zoom));
    setFont(cy.elements('edge'), edgeFontAt(zoom));
    cy.edges().forEach((edge) => setClass(edge, 'zoomed', zoom >= wordsFrom));
  });
}

/** The size that was set last; the stylesheet asks for it when an element is put in. */
export function fontOf(element: SingularElementArgument): number {
  return Number(element.scratch('font') ?? nameFont);
}

function setFont(elements: CollectionReturnValue, font: number): void {
  const others = elements.filter(
    (element) => element.scratch('font') === undefined || Math.abs(fontOf(element) / font - 1) > alike,
  );
  others.style('font-size', font);
  others.forEach((element) => void element.scratch('font', font));
}
