import type { Core, ElementDefinition, Position } from 'cytoscape';
import { useScene } from '../../state/selectors/scene.ts';
import { painted } from '../../state/device/yieldToMain.ts';
import type { Camera } from '../camera.ts';
import { captionDefinition, edgeDefinition, nodeDefinition } from './elementData.ts';
import type { Drawn } from './followDrawing.ts';
import { nameFont } from '../../../src/model/drawing.ts';
import { arrange } from '../../../src/scene/arrangement.ts';

/** So many elements are put in at a time: few enough for a slow processor to answer a touch meanwhile. */
const CHUNK_SIZE = 10;
/** What takes less than this leaves a frame room for twice as many, in milliseconds. */
const CHEAP_FRAME_MS = 4;
/** Edges are put in out of sight: each is drawn anew with every frame, and nothing is shown before it is whole. */
const OFFSCREEN: Position = { x: 1e6, y: 1e6 };
/** More than so many are put in by parts twice as large as what is there, since every part draws all of it again. */
const DOUBLING_FROM = 256;

/**
 * Puts in and draws the elements a part at a time, so that the page answers meanwhile: what stands somewhere, with its names,
 * then the edges. What the controllers then find is there, where and as large as it is to be. Ends early where the
 * drawing is taken away.
 * @returns what was drawn
 */
export async function drawInParts(cy: Core, camera: Camera): Promise<Drawn> {
  // An empty canvas is soon drawn; the first drawing of anything, which Cytoscape does in another way, is slow.
  await painted();
  const drawn = await firstPlaced();
  const { scene } = drawn;
  if (cy.destroyed()) return drawn;
  camera.frame(scene, 'at once');
  await painted();
  const arrangement = arrange(scene, cy.zoom(), cy.width());
  const nodes = [
    ...scene.nodes.map((node) => nodeDefinition(node, scene, arrangement)),
    ...scene.captions.map((caption) => captionDefinition(caption, scene, arrangement)),
  ];
  await inChunks(cy, nodes, (part) => add(cy, part, (id) => arrangement.names.get(id)?.font ?? nameFont));
  if (cy.destroyed()) return drawn;
  const { x, y } = cy.pan();
  cy.pan(OFFSCREEN);
  const edges = scene.edges.map((edge) => edgeDefinition(edge, scene, arrangement));
  await inChunks(cy, edges, (part) => add(cy, part, () => arrangement.edgeFont));
  cy.pan({ x, y });
  await painted();
  return drawn;
}

/** The first scene in which things have their places. */
function firstPlaced(): Promise<Drawn> {
  return new Promise((done) => {
    const now = useScene.getState();
    if (now.placed > 0) return done(now);
    const stop = useScene.subscribe((next) => {
      if (next.placed === 0) return;
      stop();
      done(next);
    });
  });
}

/** Does something with as many at a time as a frame has room for. */
async function inChunks<T>(cy: Core, all: readonly T[], work: (part: T[]) => void): Promise<void> {
  let [from, size] = [0, CHUNK_SIZE];
  while (from < all.length && !cy.destroyed()) {
    const start = performance.now();
    work(all.slice(from, from + size));
    const took = performance.now() - start + (await painted());
    from += size;
    if (from > DOUBLING_FROM) size = from;
    else if (took < CHEAP_FRAME_MS) size *= 2;
  }
}

/** @param fontOf the size of what is written, in units of the drawing */
function add(cy: Core, elements: readonly ElementDefinition[], fontOf: (id: string) => number): void {
  cy.add(elements.map((element) => ({ ...element, scratch: { font: fontOf(element.data.id ?? '') } })));
}
