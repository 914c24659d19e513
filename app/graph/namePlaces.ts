import type { BoundingBox12, Core, NodeSingular } from 'cytoscape';
import { nameFont, nameGap } from '../../src/model/drawing.ts';
import { setClass } from './classes.ts';
import { overlap } from './countPlaces.ts';
import type { NodeData } from './elements.ts';
import { fontOf } from './fontSizes.ts';

/** Below this zoom the names of the hubs may lie over small discs; without them nobody could find a way in. */
export const crowded = 0.6;
/** What the outline in the colour of the paper takes above and beneath the letters, in units of the drawing. */
const rim = 2;
/** How much wider a name is in bold. */
const bold = 1.08;

/** Where a name stands. */
interface Spot {
  box: BoundingBox12;
  /** Over its disc. */
  isAbove: boolean;
  /** How far it is lifted from its place, in units of the drawing. */
  lift: number;
}

/** What becomes of a name. */
export interface Naming {
  node: NodeSingular;
  isShown: boolean;
  spot: Spot;
}

/** Finds a place for each name beneath its disc, or else over it, where it is free: the first come first. Changes nothing. */
export function placeNames(cy: Core, zoom: number): Naming[] {
  const nodes = cy.nodes().not('.hidden').nodes().toArray();
  const placed = zoom < crowded ? [] : nodes.map(discBox);
  return nodes
    .toSorted((a, b) => weight(b) - weight(a))
    .map((node) => {
      const own = discBox(node);
      const isFree = (box: BoundingBox12) =>
        placed.every((other) => sameBox(other, own) || !overlap(other, box));
      const spot = spotOf(node, isFree);
      const isShown = mustShow(node) || isFree(spot.box);
      placed.push(own);
      if (isShown) placed.push(spot.box);
      return { node, isShown, spot };
    });
}

/**
 * Puts names where they were found to be best, or leaves them out. Their styles are asked for at once: where Cytoscape is
 * asked for the room of an element that it has not styled yet, it forgets the name in it for good.
 */
export function giveNames(cy: Core, namings: readonly Naming[]): void {
  cy.batch(() => namings.forEach(giveName));
  namings.forEach(({ node }) => void node.numericStyle('font-size'));
}

function giveName({ node, isShown, spot }: Naming): void {
  if (spot.lift > 0 || node.hasClass('caption')) rise(node, spot.lift);
  setClass(node, 'above', spot.isAbove);
  setClass(node, 'unnamed', !isShown);
  // A line ends at a name beneath the disc; Cytoscape takes one that is lifted for one beneath.
  node.incomers('edge').forEach((edge) => setClass(edge, 'bare', !isShown || spot.isAbove));
}

/** Over the disc only where there is room there and none beneath. */
function spotOf(node: NodeSingular, isFree: (box: BoundingBox12) => boolean): Spot {
  const [below, above] = [nameBox(node, false), nameBox(node, true)];
  if (node.hasClass('caption')) return captionSpot(above, isFree);
  if (isFree(below) || !isFree(above)) return { box: below, isAbove: false, lift: 0 };
  return { box: above, isAbove: true, lift: node.data('size') + linesOf(node) * fontOf(node) };
}

/** Over its place, and higher where another stands there: without its own, it would be taken for a part of the next one. */
function captionSpot({ y1, y2, ...across }: BoundingBox12, isFree: (box: BoundingBox12) => boolean): Spot {
  const lifts = [0, 1, 2, 3].map((line) => line * (y2 - y1));
  const lift = lifts.find((up) => isFree({ ...across, y1: y1 - up, y2: y2 - up })) ?? 0;
  return { box: { ...across, y1: y1 - lift, y2: y2 - lift }, isAbove: false, lift };
}

/**
 * Lifts a name. By its margin alone: where a name that was beneath is told to be on top, Cytoscape cuts it off, since it
 * computes the room of a name before the place of it.
 */
function rise(node: NodeSingular, by: number): void {
  const to = -nameGap - by;
  if (node.data('rise') !== to) node.data('rise', to);
}

function linesOf(node: NodeSingular): number {
  return String(node.data('name')).split('\n').length;
}

function mustShow(node: NodeSingular): boolean {
  return node.hasClass('selected') || node.hasClass('end');
}

/** Captions first, then what is selected or lifted, then the larger. */
function weight(node: NodeSingular): number {
  const rank = ['dim', 'near', 'way', 'route', 'lifted', 'selected'].findLastIndex((state) =>
    node.hasClass(state),
  );
  return node.hasClass('caption') ? Number.POSITIVE_INFINITY : rank * 1e6 + node.data('size');
}

/** As large as the name is designed, scaled. */
function nameBox(node: NodeSingular, above: boolean): BoundingBox12 {
  const { x, y } = node.position();
  const { box, size }: NodeData = node.data();
  const scale = (fontOf(node) / nameFont) * (mustShow(node) ? bold : 1);
  const reach = size / 2 + nameGap;
  const height = (Math.abs(box.below - box.above) - nameGap) * scale;
  const half = box.halfWidth * scale;
  const y1 = above ? y - reach - height : y + reach;
  return { x1: x - half, x2: x + half, y1: y1 - rim, y2: y1 + height + rim };
}

export function discBox(node: NodeSingular): BoundingBox12 {
  const { x, y } = node.position();
  const radius = node.data('size') / 2;
  return { x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius };
}

function sameBox(a: BoundingBox12, b: BoundingBox12): boolean {
  return a.x1 === b.x1 && a.y1 === b.y1;
}
