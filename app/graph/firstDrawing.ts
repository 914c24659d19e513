import type { BoundingBox12, BoundingBoxWH, Core, ElementDefinition } from 'cytoscape';
import { nameFont } from '../../src/model/drawing.ts';
import type { Box } from '../../src/model/labelBox.ts';
import type { Plan, Point, Sketch } from '../../src/query/layouts/layout.ts';
import type { Picture } from '../../src/query/picture.ts';
import { pictureIn } from '../state/picture.ts';
import { useStore } from '../state/store.ts';
import { painted, turns } from '../ui/turns.ts';
import { showing } from './camera.ts';
import type { Drawn } from './controllers/picture.ts';
import { elementsOf } from './elements.ts';
import { fontAt, resize } from './fontSizes.ts';
import { gatheredElements } from './gatheredElements.ts';
import { planFor, sketchOf } from './layouts.ts';

/** So many elements are put in between two looks at the clock. */
const handful = 16;

/**
 * Puts in and draws the elements a part at a time, as large as the machine does in a moment, so that the page answers
 * meanwhile. What the controllers then find is there already, where and as large as it is to be. Ends early where the
 * drawing is taken away.
 */
export async function drawInParts(cy: Core): Promise<void> {
  const state = useStore.getState();
  const { index } = state;
  if (!index) return;
  const plan = await planFor(state);
  if (cy.destroyed()) return;
  const picture = pictureIn(state);
  if (cy.width() > 0 && plan.places.size > 0) cy.viewport(showing(cy, extent(cy, sketchOf(state), plan)));
  cy.scratch('drawn', { index, picture } satisfies Drawn);
  const elements = [...elementsOf(index), ...gatheredElements(index, picture)].map((element) =>
    asDrawn(element, plan, picture),
  );
  const turn = turns(painted);
  for (let from = 0; from < elements.length && !cy.destroyed(); from += handful) {
    cy.batch(() => cy.add(elements.slice(from, from + handful)));
    resize(cy, cy.zoom());
    await turn();
  }
}

function asDrawn(element: ElementDefinition, { places }: Plan, picture: Picture): ElementDefinition {
  const { id = '' } = element.data;
  const place = places.get(id);
  const isShown = picture.entities.has(id) || picture.relations.has(id) || element.classes === 'gathered';
  return {
    ...element,
    ...(place && { position: { x: place[0], y: place[1] } }),
    classes: isShown ? String(element.classes) : `${String(element.classes)} hidden`,
  };
}

/** What everything will take up, near enough: the names are the larger, the farther out they are seen. */
function extent(cy: Core, { bodies }: Sketch, { places, captions }: Plan): BoundingBox12 & BoundingBoxWH {
  const placed = [
    ...bodies.map((body): [Point, Box] => [places.get(body.id) ?? body.at, body]),
    ...captions.map((caption): [Point, Box] => [caption.at, caption]),
  ];
  const { zoom } = showing(cy, around(placed, 1));
  return around(placed, fontAt(zoom) / nameFont);
}

function around(placed: readonly (readonly [Point, Box])[], scale: number): BoundingBox12 & BoundingBoxWH {
  const x1 = Math.min(...placed.map(([[x], { halfWidth }]) => x - halfWidth * scale));
  const x2 = Math.max(...placed.map(([[x], { halfWidth }]) => x + halfWidth * scale));
  const y1 = Math.min(...placed.map(([[, y], { above }]) => y - above));
  const y2 = Math.max(...placed.map(([[, y], { below }]) => y + below * scale));
  return { x1, x2, y1, y2, w: x2 - x1, h: y2 - y1 };
}
