import type { BoundingBox12, Core, NodeSingular } from 'cytoscape';
import { nameFont, nameGap } from '../../../src/model/drawing.ts';
import { overlap, placeCounts } from '../countPlaces.ts';
import { placeWords } from '../edgeWords.ts';
import type { NodeData } from '../elements.ts';
import { edgeFontAt, fontOf, resize } from '../fontSizes.ts';

/** Below this zoom the names of the hubs may lie over small discs; without them nobody could find a way in. */
const crowded = 0.6;
/** What the outline in the colour of the paper takes above and beneath the letters, in units of the drawing. */
const rim = 2;
/** How much wider a name is in bold. */
const bold = 1.08;

/** Keeps names readable at every zoom and never one over another: what is selected goes first, then the best connected. @returns how to stop */
export function followLabels(cy: Core): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => arrange(cy));
  };
  const events = 'zoom resize filtered marked dragfree placed';
  cy.on(events, soon);
  arrange(cy);
  return () => {
    cancelAnimationFrame(frame);
    cy.off(events, soon);
  };
}

/** @param zoom how large the names are to be read: on the screen, or in a picture of it */
export function arrange(cy: Core, zoom = cy.zoom()): void {
  resize(cy, zoom);
  findRoom(cy, zoom);
}

/** Lets names, numbers and words show only where they find room. */
function findRoom(cy: Core, zoom: number): void {
  const edgeFont = edgeFontAt(zoom);
  const nodes = shownNodes(cy);
  cy.startBatch();
  const names = [...nodes.map(body), ...arrangeNames(nodes, zoom)];
  const edges = cy.edges().not('.hidden, .dim, .off, .shade').edges();
  const lines = cy.edges('.gathered').toArray();
  const taken = placeCounts(lines, names, edgeFont, zoom < crowded);
  placeWords(edges.filter('.named, .zoomed, .worded').not('.gathered').edges().toArray(), taken, edgeFont);
  cy.endBatch();
}

/** Puts each name beneath its disc, or else over it, where it is free. @returns the boxes of the names that are shown */
function arrangeNames(nodes: readonly NodeSingular[], zoom: number): BoundingBox12[] {
  const names: BoundingBox12[] = [];
  const placed = zoom < crowded ? [] : nodes.map(body);
  const inOrder = nodes.toSorted((a, b) => weight(b) - weight(a));
  for (const node of inOrder) {
    const own = body(node);
    const isFree = (label: BoundingBox12) => placed.every((box) => sameBox(box, own) || !overlap(box, label));
    const label = spotOf(node, isFree);
    const isShown = mustShow(node) || isFree(label);
    name(node, isShown);
    placed.push(own);
    if (!isShown) continue;
    placed.push(label);
    names.push(label);
  }
  return names;
}

/** Lines go to the name where there is one. */
function name(node: NodeSingular, isShown: boolean): void {
  if (node.hasClass('unnamed') !== isShown) return;
  node.toggleClass('unnamed', !isShown);
  node.incomers('edge').toggleClass('bare', !isShown);
}

/** Over the disc only where there is room there and none beneath. */
function spotOf(node: NodeSingular, isFree: (label: BoundingBox12) => boolean): BoundingBox12 {
  const [below, above] = [nameBox(node, false), nameBox(node, true)];
  if (node.hasClass('caption')) return captionSpot(node, above, isFree);
  const isAbove = !isFree(below) && isFree(above);
  if (isAbove) rise(node, node.data('size') + linesOf(node) * fontOf(node));
  node.toggleClass('above', isAbove);
  return isAbove ? above : below;
}

/** Over its place, and higher where another stands there: without its own, it would be taken for a part of the next one. */
function captionSpot(
  node: NodeSingular,
  { y1, y2, ...across }: BoundingBox12,
  isFree: (label: BoundingBox12) => boolean,
): BoundingBox12 {
  const lines = [0, 1, 2, 3].map((line) => line * (y2 - y1));
  const lift = lines.find((up) => isFree({ ...across, y1: y1 - up, y2: y2 - up })) ?? 0;
  rise(node, lift);
  return { ...across, y1: y1 - lift, y2: y2 - lift };
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

/** Captions first, then what is selected or lifted, then the better connected. */
function weight(node: NodeSingular): number {
  const rank = ['dim', 'near', 'way', 'route', 'lifted', 'selected'].findLastIndex((state) =>
    node.hasClass(state),
  );
  return node.hasClass('caption') ? Number.POSITIVE_INFINITY : rank * 1e6 + node.degree(false);
}

function shownNodes(cy: Core): NodeSingular[] {
  const nodes: NodeSingular[] = [];
  cy.nodes().forEach((node) => void (node.hasClass('hidden') || nodes.push(node)));
  return nodes;
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

function body(node: NodeSingular): BoundingBox12 {
  const { x, y } = node.position();
  const radius = node.data('size') / 2;
  return { x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius };
}

function sameBox(a: BoundingBox12, b: BoundingBox12): boolean {
  return a.x1 === b.x1 && a.y1 === b.y1;
}
