import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type CytoscapeOptions,
  type SingularElementArgument,
} from 'cytoscape';
import { nameFont, textWidth } from '../../../src/model/drawing.ts';
import { ESTIMATED } from '../../../src/scene/names.ts';

/*
 * For tests: Cytoscape computes the course of its edges only where it has a screen. Here it computes the same without
 * one, with our own measure of letters in the place of the browser’s.
 */

/** A drawing without a screen that knows the course of its edges. */
export function headlessDrawing(options: CytoscapeOptions): Core {
  const cy = cytoscape({ layout: { name: 'preset' }, ...options, headless: true, styleEnabled: true });
  const base: { prototype: BaseRenderer } = Reflect.apply(cytoscape, null, ['renderer', 'base']);
  const renderer: BaseRenderer = Reflect.get(cy, 'renderer').call(cy);
  Object.assign(renderer, base.prototype, {
    cy,
    bezierProjPcts: [0.05, 0.225, 0.4, 0.5, 0.6, 0.775, 0.95],
    isHeadless: () => true,
    notify: () => undefined,
    calculateLabelDimensions: measured,
    recalculateRenderedStyle: () => {
      if (isFresh) return;
      isFresh = true;
      base.prototype.recalculateRenderedStyle.call(renderer, cy.elements(), false);
    },
  });
  let isFresh = false;
  cy.on('add remove position data class style bounds dirty', () => {
    isFresh = false;
  });
  renderer.registerNodeShapes();
  renderer.registerArrowShapes();
  return cy;
}

/** What we use of what all renderers of Cytoscape’s are built on. */
interface BaseRenderer {
  registerNodeShapes: () => void;
  registerArrowShapes: () => void;
  recalculateRenderedStyle: (elements: CollectionReturnValue, useCache: boolean) => void;
}

function measured(element: SingularElementArgument, text: string): { width: number; height: number } {
  const [size, lines] = [element.numericStyle('font-size'), text.split('\n')];
  const width = (Math.max(...lines.map(textWidth)) * size * ESTIMATED) / nameFont;
  return { width, height: size * lines.length };
}
