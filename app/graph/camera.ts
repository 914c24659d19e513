import type { BoundingBox12, BoundingBoxWH, Core, NodeCollection, Position } from 'cytoscape';
import { shownAtAnyTimeIn } from '../state/shown.ts';
import { useStore } from '../state/store.ts';
import { drawnFor } from './drawnFor.ts';
import { extentOf } from './extent.ts';
import { isStill } from './motion.ts';

const margin = 28;
/** On a low canvas every pixel is wanted: no more than this share of it. */
const lowMargin = 0.06;
/** To the left and the right, where names reach further than designed when they are far out. */
const sideMargin = 36;

/** Two lines of words, in CSS pixels. */
const rowsOfCaptions = 32;

/** Nearer than this a few names fill the screen for nothing. */
const nearest = 1.6;

/** Shows everything that the filter lets through, as large as fits beside what covers the canvas. */
export function fit(cy: Core, nodes = cy.nodes().not('.hidden').nodes()): void {
  if (nodes.nonempty() && cy.width() > 0) cy.viewport(showing(cy, extentOf(nodes)));
}

/**
 * What the view keeps in sight by itself: what is shown; beside the timeline, what is shown at any time, so that a range
 * which moves on makes things come and go, and nothing jump.
 */
export function inSight(cy: Core): NodeCollection {
  const state = useStore.getState();
  const shown = cy.nodes().not('.hidden').nodes();
  if (state.view.view !== 'timeline') return shown;
  const { entities } = shownAtAnyTimeIn(state);
  return cy
    .nodes()
    .filter((node) => !node.hasClass('hidden') || entities.has(node.id()))
    .nodes();
}

/** The view that shows a part of the drawing whole, in the middle. */
export function showing(cy: Core, box: BoundingBox12 & BoundingBoxWH): { zoom: number; pan: Position } {
  const [top, bottom] = [captionRows(cy), cy.height() - underLegend(cy)];
  const upper = Math.min(margin, (bottom - top) * lowMargin);
  const [width, height] = [cy.width() - 2 * sideMargin, bottom - top - 2 * upper];
  const zoom = Math.max(cy.minZoom(), Math.min(nearest, width / box.w, height / box.h));
  const pan = {
    x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: (top + bottom) / 2 - ((box.y1 + box.y2) / 2) * zoom,
  };
  return { zoom, pan };
}

/** Captions that have no room beside one another stand in rows, which an extent does not know of. */
function captionRows(cy: Core): number {
  return cy.nodes('.caption').nonempty() ? Math.min(rowsOfCaptions, cy.height() / 10) : 0;
}

/** What the button of the legend takes of the height, where a narrow screen has no room for it beside the others. */
function underLegend(cy: Core): number {
  const button = document.querySelector('.legend > button')?.getBoundingClientRect();
  const canvas = cy.container()?.getBoundingClientRect();
  if (!button || !canvas || canvas.height < 4 * button.height) return 0;
  return Math.max(0, Math.min(canvas.bottom - button.top, 2 * button.height));
}

/** Whether the reader has moved the view, so that it must not jump by itself. */
export function isMoved(cy: Core): boolean {
  return cy.scratch('moved') === true;
}

/** Lets a canvas that is covered, and so has no size, be fitted when it is seen again. */
export function fitLater(cy: Core): void {
  cy.scratch('moved', false);
}

export function noteMoved(cy: Core): void {
  cy.scratch('moved', true);
}

/** Zooms about the middle of the canvas. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

export function panBy(cy: Core, by: Position): void {
  cy.panBy(by);
}

/** Below this zoom names cannot be told apart, so what is selected is brought nearer. */
const legible = 0.6;

/** Moves only if it must, and only as far as it must, since a picture that jumps is hard to follow. */
export function bringIntoView(cy: Core, ids: readonly string[]): void {
  const visible = ids.reduce((all, id) => {
    const drawn = drawnFor(cy, id);
    return all.union(drawn.nodes()).union(drawn.edges().connectedNodes());
  }, cy.collection());
  if (visible.empty() || cy.width() === 0) return;
  const box = visible.boundingBox();
  const zoom = zoomFor(cy, box);
  const pan = cy.zoom() === zoom ? cy.pan() : centred(cy, box, zoom);
  const free = { x1: margin, y1: margin, x2: cy.width() - margin, y2: freeHeight(cy) - margin };
  const to = {
    x: pan.x + shift(box.x1 * zoom + pan.x, box.x2 * zoom + pan.x, free.x1, free.x2),
    y: pan.y + shift(box.y1 * zoom + pan.y, box.y2 * zoom + pan.y, free.y1, free.y2),
  };
  if (zoom === cy.zoom() && to.x === cy.pan().x && to.y === cy.pan().y) return;
  if (isStill()) cy.viewport({ zoom, pan: to });
  else cy.animate({ zoom, pan: to, duration: 250 });
}

/** As far as shows the whole of it; else as near as names need, where they cannot be told apart. */
function zoomFor(cy: Core, box: BoundingBoxWH): number {
  const fitting = Math.min((cy.width() - 2 * margin) / box.w, (freeHeight(cy) - 2 * margin) / box.h);
  if (fitting < cy.zoom()) return Math.max(cy.minZoom(), fitting);
  return cy.zoom() < legible ? Math.min(0.9, fitting) : cy.zoom();
}

function centred(cy: Core, box: BoundingBox12 & BoundingBoxWH, zoom: number): Position {
  return {
    x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: freeHeight(cy) / 2 - ((box.y1 + box.y2) / 2) * zoom,
  };
}

/** How far to move an extent so that it lies in the free one; an extent that is too long is centred. */
function shift(start: number, end: number, freeStart: number, freeEnd: number): number {
  if (end - start > freeEnd - freeStart) return (freeStart + freeEnd - start - end) / 2;
  if (start < freeStart) return freeStart - start;
  return end > freeEnd ? freeEnd - end : 0;
}

/** On a phone the details lie over the lower part of the canvas. */
function freeHeight(cy: Core): number {
  const sheet = document.querySelector('[data-sheet="open"]')?.getBoundingClientRect();
  const canvas = cy.container()?.getBoundingClientRect();
  if (!sheet || !canvas || sheet.left >= canvas.right || sheet.right <= canvas.left) return cy.height();
  return Math.max(cy.height() / 4, Math.min(cy.height(), sheet.top - canvas.top));
}
