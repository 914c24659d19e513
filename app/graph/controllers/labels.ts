import type { BoundingBox12, Core, NodeSingular } from 'cytoscape';
import { nameFont } from '../../../src/model/drawing.ts';
import { overlap, placeCounts } from '../countPlaces.ts';

/** Smallest size of a name on the screen, in CSS pixels. */
const smallest = 11.5;
/** Below this zoom the names of the hubs may lie over small discs; without them nobody could find a way in. */
const crowded = 0.6;
/** How far the box that Cytoscape gives reaches beyond the letters, in units of the drawing. */
const outline = 3;
/** From this zoom on, relations carry their words. */
const wordsFrom = 1.9;

/** Keeps names readable at every zoom and never one over another: what is selected goes first, then the best connected. @returns how to stop */
export function followLabels(cy: Core): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => arrange(cy));
  };
  const events = 'zoom resize filtered marked dragfree placed';
  cy.on(events, soon);
  arrange(cy); // before anything is drawn, which would be drawn again
  return () => {
    cancelAnimationFrame(frame);
    cy.off(events, soon);
  };
}

/** Size of a name in units of the drawing: as designed, larger when far out, growing slowly when near. */
export function fontAt(zoom: number): number {
  if (zoom * nameFont < smallest) return smallest / zoom;
  return zoom > 1 ? nameFont / Math.sqrt(zoom) : nameFont;
}

/** @param zoom how large the names are to be read: on the screen, or in a picture of it */
export function arrange(cy: Core, zoom = cy.zoom()): void {
  const nodes = shownNodes(cy);
  const edgeFont = Math.max(smallest - 1, 12 * Math.sqrt(zoom)) / zoom;
  cy.batch(() => {
    cy.nodes().style('font-size', fontAt(zoom));
    cy.edges().style('font-size', edgeFont);
    cy.edges().toggleClass('zoomed', zoom >= wordsFrom);
  });
  cy.startBatch();
  const names = arrangeNames(nodes, zoom);
  cy.endBatch();
  const lines = cy.edges('.gathered').toArray();
  if (lines.length > 0) cy.batch(() => placeCounts(lines, [...nodes.map(body), ...names], edgeFont));
}

/** @returns the boxes of the names that are shown */
function arrangeNames(nodes: readonly NodeSingular[], zoom: number): BoundingBox12[] {
  const names: BoundingBox12[] = [];
  const placed = zoom < crowded ? [] : nodes.map(body);
  const inOrder = nodes.toSorted((a, b) => weight(b) - weight(a));
  for (const node of inOrder) {
    const own = body(node);
    const label = nameBox(node);
    const free = mustShow(node) || placed.every((box) => sameBox(box, own) || !overlap(box, label));
    node.toggleClass('unnamed', !free);
    placed.push(own);
    if (!free) continue;
    placed.push(label);
    names.push(label);
  }
  return names;
}

function mustShow(node: NodeSingular): boolean {
  return ['selected', 'end', 'caption'].some((state) => node.hasClass(state));
}

/** What is selected or lifted goes before what is not, then the better connected. */
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

/** Without the outline in the colour of the paper, which may lie over a neighbour's. */
function nameBox(node: NodeSingular): BoundingBox12 {
  const box = node.boundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false });
  return { x1: box.x1 + outline, y1: box.y1 + outline, x2: box.x2 - outline, y2: box.y2 - outline };
}

function body(node: NodeSingular): BoundingBox12 {
  const { x, y } = node.position();
  const radius = node.width() / 2;
  return { x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius };
}

function sameBox(a: BoundingBox12, b: BoundingBox12): boolean {
  return a.x1 === b.x1 && a.y1 === b.y1;
}
