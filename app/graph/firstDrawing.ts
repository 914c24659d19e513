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
import { edgeFontAt, fontAt } from './fontSizes.ts';
import { gatheredElements } from './gatheredElements.ts';
import { planFor, sketchOf } from './layouts.ts';
import { giveNames, placeNames } from './namePlaces.ts';

/** So many elements are put in at a time: few enough for a slow processor to answer a touch meanwhile. */
const handful = 10;
/** What takes less than this leaves a frame room for twice as many, in milliseconds. */
const light = 4;
/** Lines are put in out of sight: each is drawn anew with every frame, and nothing is shown before it is whole. */
const away: Position = { x: 1e6, y: 1e6 };
/** More than so many are put in by parts twice as large as what is there, since every part draws all of it again. */
const few = 256;

/**
 * Puts in and draws the elements a part at a time, so that the page answers meanwhile: what stands somewhere, its names,
 * then the lines. What the controllers then find is there, where and as large as it is to be. Ends early where the
 * drawing is taken away.
 */
export async function drawInParts(cy: Core): Promise<void> {
  // An empty canvas is soon drawn; the first drawing of anything, which Cytoscape does in another way, is slow.
  await painted();
  const state = useStore.getState();
  const { index } = state;
  if (!index || cy.destroyed()) return;
  const plan = await planned(state);
  if (cy.destroyed()) return;
  const picture = pictureIn(state);
  if (cy.width() > 0 && plan.places.size > 0) cy.viewport(showing(cy, extent(sketchOf(state), plan)));
  cy.scratch('drawn', { index, picture } satisfies Drawn);
  await painted();
  const elements = [...elementsOf(index), ...gatheredElements(index, picture)];
  const [nodes, edges] = [elements.filter(isNode), elements.filter((element) => !isNode(element))];
  await inParts(cy, nodes, (part) => cy.add(part.map((node) => nodeAsDrawn(cy, node, plan, picture))));
  if (cy.destroyed()) return;
  await inParts(cy, placeNames(cy, cy.zoom()), (part) => giveNames(cy, part));
  const { x, y } = cy.pan();
  cy.pan(away);
  await inParts(cy, edges, (part) => cy.add(part.map((edge) => edgeAsDrawn(cy, edge, picture))));
  cy.pan({ x, y });
  await painted();
}

/** Does something with as many at a time as a frame has room for. */
async function inParts<T>(cy: Core, all: readonly T[], work: (part: T[]) => void): Promise<void> {
  let [from, size] = [0, handful];
  while (from < all.length && !cy.destroyed()) {
    const start = performance.now();
    work(all.slice(from, from + size));
    const took = performance.now() - start + (await painted());
    from += size;
    if (from > few) size = from;
    else if (took < light) size *= 2;
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

function isNode({ group }: ElementDefinition): boolean {
  return group === 'nodes';
}

/** Without its name, which comes when it is known which names find room. */
function nodeAsDrawn(
  cy: Core,
  node: ElementDefinition,
  { places }: Plan,
  picture: Picture,
): ElementDefinition {
  const { id = '' } = node.data;
  const place = places.get(id);
  const isShown = picture.entities.has(id) || node.classes === 'gathered';
  return {
    ...node,
    ...(place && { position: position(place) }),
    scratch: { font: fontAt(cy.zoom()) },
    classes: `${String(node.classes)} unnamed${isShown ? '' : ' hidden'}`,
  };
}

function edgeAsDrawn(cy: Core, edge: ElementDefinition, picture: Picture): ElementDefinition {
  const { id = '', target } = edge.data;
  const isShown = picture.relations.has(id) || edge.classes === 'gathered';
  const isBare = cy.getElementById(String(target)).is('.unnamed, .above');
  return {
    ...edge,
    scratch: { font: edgeFontAt(cy.zoom()) },
    classes: `${String(edge.classes)}${isBare ? ' bare' : ''}${isShown ? '' : ' hidden'}`,
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
