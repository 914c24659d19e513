import type { Core, Position } from 'cytoscape';
import type { Rect } from '../../../src/scene/rect.ts';
import type { Viewport } from '../camera.ts';
import type { Hand } from './hand.ts';

/** Around what is selected, in CSS pixels; in a low strip every pixel is wanted, so no more than this share of it. */
const widestMargin = 28;
const share = 0.1;
/** Nearer than this a few names fill the screen for nothing. */
const nearest = 1.4;
/** Below this zoom names cannot be told apart: then the selection itself is shown, and its neighbours as far as they fit. */
const minReadableZoom = 0.6;
const readableZoom = 0.9;

/**
 * Brings things near, as far as the hand lets it, with what they touch where there is room.
 * @param things them, and what they touch
 */
export async function bringNear(
  cy: Core,
  hand: Hand,
  [ids, touching]: readonly [readonly string[], readonly string[]],
  easeTo: (cy: Core, to: Viewport) => Promise<void>,
): Promise<void> {
  const own = roomOf(cy, ids);
  if (hand.held || !own || cy.width() === 0 || (hand.moved && isInSight(cy, own))) return;
  hand.home ??= { zoom: cy.zoom(), pan: { ...cy.pan() } };
  const whole = roomOf(cy, [...ids, ...touching]) ?? own;
  await easeTo(cy, hand.moved ? intoView(cy, own) : nearView(cy, own, whole));
  // Names are set anew for where the view is by then, and the details may be higher than they were.
  await settled();
  const now = cy.destroyed() || hand.held || !hand.home ? null : roomOf(cy, ids);
  if (now && !isWhole(cy, now)) await easeTo(cy, whollyInto(cy, now));
}

/** In how many frames names are set for the view of now, with one to spare. */
const framesOfNames = 4;

/** When they have been. */
async function settled(): Promise<void> {
  for (let i = 0; i < framesOfNames; i += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** The room of what is drawn for these, of lines with their ends; null where nothing is. */
function roomOf(cy: Core, ids: readonly string[]): Rect | null {
  const drawn = ids.reduce((all, id) => {
    const own = cy.getElementById(id);
    return all.union(own).union(own.edges().connectedNodes());
  }, cy.collection());
  return drawn.empty() ? null : drawn.boundingBox();
}

/** The view that something fills together with what it touches. @param own the room of the thing itself */
function nearView(cy: Core, own: Rect, around: Rect): Viewport {
  const all = Math.min(nearest, fitting(cy, around));
  if (all >= minReadableZoom) return { zoom: all, pan: centred(cy, around, all) };
  const zoom = Math.max(cy.minZoom(), Math.min(readableZoom, fitting(cy, own)));
  return { zoom, pan: centred(cy, own, zoom) };
}

/** Whether all of it is in sight, with names that can be told apart. */
function isInSight(cy: Core, own: Rect): boolean {
  return isWhole(cy, own) && cy.zoom() >= minReadableZoom;
}

/** Whether nothing of it is cut off or covered. */
function isWhole(cy: Core, own: Rect): boolean {
  const { x1, x2, y1, y2 } = onCanvas(cy, own);
  return x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= freeHeight(cy);
}

/** As far as it must go to show it whole, at the same zoom where that is small enough. */
function whollyInto(cy: Core, own: Rect): Viewport {
  const zoom = Math.max(cy.minZoom(), Math.min(cy.zoom(), fitting(cy, own)));
  if (zoom < cy.zoom()) return { zoom, pan: centred(cy, own, zoom) };
  return { zoom, pan: shifted(cy, own) };
}

/** The view that differs as little as can be from that of now, and shows it whole. */
function intoView(cy: Core, box: Rect): Viewport {
  const fits = fitting(cy, box);
  const readable = cy.zoom() < minReadableZoom ? Math.min(readableZoom, fits) : cy.zoom();
  const zoom = Math.max(cy.minZoom(), Math.min(fits, readable));
  if (zoom !== cy.zoom()) return { zoom, pan: centred(cy, box, zoom) };
  return { zoom, pan: shifted(cy, box) };
}

/** The place that shows a box whole at the zoom of now, as near as can be. */
function shifted(cy: Core, box: Rect): Position {
  const { x1, x2, y1, y2 } = onCanvas(cy, box);
  const { x, y } = cy.pan();
  return {
    x: x + shift(x1, x2, marginOf(cy), cy.width() - marginOf(cy)),
    y: y + shift(y1, y2, marginOf(cy), freeHeight(cy) - marginOf(cy)),
  };
}

function onCanvas(cy: Core, { x1, x2, y1, y2 }: Rect): Rect {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x1: x1 * zoom + pan.x, x2: x2 * zoom + pan.x, y1: y1 * zoom + pan.y, y2: y2 * zoom + pan.y };
}

/** The zoom at which a box fills what is free of the canvas. */
function fitting(cy: Core, { x1, x2, y1, y2 }: Rect): number {
  const margins = 2 * marginOf(cy);
  return Math.min((cy.width() - margins) / (x2 - x1), (freeHeight(cy) - margins) / (y2 - y1));
}

function marginOf(cy: Core): number {
  return Math.min(widestMargin, freeHeight(cy) * share);
}

function centred(cy: Core, { x1, x2, y1, y2 }: Rect, zoom: number): Position {
  return {
    x: cy.width() / 2 - ((x1 + x2) / 2) * zoom,
    y: freeHeight(cy) / 2 - ((y1 + y2) / 2) * zoom,
  };
}

/** How far to move bounds so that they lie in the free ones; what is too long is centred. */
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
