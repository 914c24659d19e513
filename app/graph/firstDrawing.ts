import type { BoundingBox12, BoundingBoxWH, Core, ElementDefinition, Position } from 'cytoscape';
import type { Box } from '../../src/model/labelBox.ts';
import type { Plan, Point, Sketch } from '../../src/query/layouts/layout.ts';
import type { Picture } from '../../src/query/picture.ts';
import { pictureIn } from '../state/picture.ts';
import { tell, useStore, type State } from '../state/store.ts';
import { painted } from '../ui/turns.ts';
import { words } from '../words/catalogue.ts';
import { showing } from './camera.ts';
import type { Drawn } from './controllers/picture.ts';
import { elementsOf } from './elements.ts';
import { around } from './extent.ts';
import { resize } from './fontSizes.ts';
import { gatheredElements } from './gatheredElements.ts';
import { planFor, sketchOf } from './layouts.ts';

/** So many elements are put in at first. */
const handful = 16;

/**
 * Puts in and draws the elements a part at a time, so that the page answers meanwhile: each part twice as large as the
 * one before, since what is there already is drawn again with it. What the controllers then find is there, where and as
 * large as it is to be. Ends early where the drawing is taken away.
 */
export async function drawInParts(cy: Core): Promise<void> {
  const state = useStore.getState();
  const { index } = state;
  if (!index) return;
  const plan = await planned(state);
  if (cy.destroyed()) return;
  const picture = pictureIn(state);
  if (cy.width() > 0 && plan.places.size > 0) cy.viewport(showing(cy, extent(sketchOf(state), plan)));
  cy.scratch('drawn', { index, picture } satisfies Drawn);
  const elements = [...elementsOf(index), ...gatheredElements(index, picture)].map((element) =>
    asDrawn(element, plan, picture),
  );
  for (let from = 0, size = handful; from < elements.length && !cy.destroyed(); from += size, size *= 2) {
    cy.batch(() => cy.add(elements.slice(from, from + size)));
    resize(cy, cy.zoom());
    await painted();
  }
}

/** Where the script of a layout does not come, things stand where they do without one. */
async function planned(state: State): Promise<Plan> {
  try {
    return await planFor(state);
  } catch {
    tell(words.loading.layout);
    return planFor({ ...state, view: { ...state.view, layout: 'force' } });
  }
}

function asDrawn(element: ElementDefinition, { places }: Plan, picture: Picture): ElementDefinition {
  const { id = '' } = element.data;
  const place = places.get(id);
  const isShown = picture.entities.has(id) || picture.relations.has(id) || element.classes === 'gathered';
  return {
    ...element,
    ...(place && { position: position(place) }),
    classes: isShown ? String(element.classes) : `${String(element.classes)} hidden`,
  };
}

/** What everything will take up when it is there. */
function extent({ bodies }: Sketch, { places, captions }: Plan): BoundingBox12 & BoundingBoxWH {
  return around([
    ...bodies.map((body): [Position, Box] => [position(places.get(body.id) ?? body.at), body]),
    ...captions.map((caption): [Position, Box] => [position(caption.at), caption]),
  ]);
}

function position([x, y]: Point): Position {
  return { x, y };
}
