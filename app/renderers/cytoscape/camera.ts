import type { Core, EventObject } from 'cytoscape';
import { boundsOf, fitTargets, sideMargin } from '../../../src/scene/bounds.ts';
import type { Rect } from '../../../src/scene/rect.ts';
import type { Placed, Scene } from '../../../src/scene/scene.ts';
import type { DrawnId } from '../../../src/view/drawnId.ts';
import type { Camera, Viewport } from '../camera.ts';
import { duration } from '../motion.ts';
import { handOn, near, viewportOf } from './hand.ts';

const margin = 28;
/** On a low canvas every pixel is wanted: no more than this share of it. */
const lowMargin = 0.03;
/** Two lines of words, in CSS pixels. */
const rowsOfCaptions = 40;
/** Nearer than this a few names fill the screen for nothing. */
const maxFitZoom = 1.6;

/** @param sceneNow what is drawn */
export function createCamera(cy: Core, sceneNow: () => Scene): Camera {
  const hand = handOn(cy);
  const frame: Camera['frame'] = (scene, motion) => {
    cy.stop();
    hand.home = null;
    // A canvas that is covered has no size, and is fitted when it is seen again.
    if (cy.width() === 0) hand.moved = false;
    const placed = [...fitTargets(scene), ...scene.offstage];
    if (motion === 'animated' && cy.width() > 0)
      cy.animate({ ...viewportFor(cy, placed, scene), duration, easing: 'ease-in-out' });
    else showAll(cy, placed, scene);
  };
  const fit = () => {
    hand.moved = false;
    frame({ ...sceneNow(), offstage: [] }, 'at once');
  };
  return {
    container: cy.container(),
    viewport: () => viewportOf(cy),
    roomOf: (id) => roomOf(cy, id),
    ...hand.moves,
    fit,
    frame,
    resize: () => {
      cy.resize();
      if (!hand.moved && cy.width() > 0) frame(sceneNow(), 'at once');
    },
    isMoved: () => hand.moved,
    ...near(cy, hand),
    onViewport: (listener) => {
      cy.on('viewport', listener);
      return () => void cy.off('viewport', listener);
    },
    onMoved: (listener) => onMoved(cy, listener),
  };
}

function roomOf(cy: Core, id: DrawnId): Rect | null {
  const [element] = cy.getElementById(id).toArray();
  if (!element) return null;
  void element.numericStyle('font-size'); // asked for its room before it is styled, it would forget its words
  return element.renderedBoundingBox();
}

function onMoved(cy: Core, listener: Parameters<Camera['onMoved']>[0]): () => void {
  const onPosition = ({ target }: EventObject) => {
    const { x, y } = target.position();
    listener(target.id(), [x, y]);
  };
  cy.on('position', 'node', onPosition);
  return () => void cy.off('position', 'node', onPosition);
}

function showAll(cy: Core, placed: readonly Placed[], scene: Scene): void {
  if (placed.length > 0 && cy.width() > 0) cy.viewport(viewportFor(cy, placed, scene));
}

/** The view that shows these whole, in the middle. */
function viewportFor(cy: Core, placed: readonly Placed[], { captions }: Scene): Viewport {
  const { x1, x2, y1, y2 } = boundsOf(placed);
  const [top, bottom] = [captions.length > 0 ? captionRows(cy) : 0, cy.height() - underLegend(cy)];
  const upper = Math.min(margin, (bottom - top) * lowMargin);
  const [width, height] = [cy.width() - 2 * sideMargin(cy.width()), bottom - top - 2 * upper];
  const fitting = Math.min(maxFitZoom, width / (x2 - x1), height / (y2 - y1));
  const zoom = Math.max(cy.minZoom(), fitting);
  const pan = {
    x: cy.width() / 2 - ((x1 + x2) / 2) * zoom,
    y: (top + bottom) / 2 - ((y1 + y2) / 2) * zoom,
  };
  return { zoom, pan };
}

/** Captions that have no room beside one another stand in rows, which bounds do not know of. */
function captionRows(cy: Core): number {
  return Math.min(rowsOfCaptions, cy.height() / 8);
}

/** What the button of the legend takes of the height, where a narrow screen has no room for it beside the others. */
function underLegend(cy: Core): number {
  const button = document.querySelector('.legend > button')?.getBoundingClientRect();
  const canvas = cy.container()?.getBoundingClientRect();
  if (!button || !canvas || canvas.height < 4 * button.height) return 0;
  return Math.max(0, Math.min(canvas.bottom - button.top, 2 * button.height));
}
