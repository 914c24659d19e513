import type { BoundingBox12, Core, Position } from 'cytoscape';
import { noteMoved } from '../camera.ts';

/** How far a part of the drawing may lie outside of the window before the map is worth its room, in CSS pixels. */
const tolerance = 24;
const margin = 6;

/**
 * Draws all that is shown as dots with a frame around what the window shows, while some of it lies outside; dragging
 * moves the window. A canvas of its own, since cytoscape-navigator encodes a picture of the whole at every change.
 * The arrow keys do the same without a pointer. @returns how to stop
 */
export function followMinimap(cy: Core): () => void {
  const map = cy.container()?.closest('.canvas')?.querySelector<HTMLCanvasElement>('.minimap');
  if (!map) return () => undefined;
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => draw(cy, map));
  };
  const onPress = (event: PointerEvent) => {
    if (event.type === 'pointerdown') map.setPointerCapture(event.pointerId);
    if (!map.hasPointerCapture(event.pointerId)) return;
    noteMoved(cy);
    centreOn(cy, placeAt(cy, map, event));
  };
  const events = 'viewport filtered placed dragfree resize style';
  cy.on(events, soon);
  map.addEventListener('pointerdown', onPress);
  map.addEventListener('pointermove', onPress);
  soon();
  return () => {
    cancelAnimationFrame(frame);
    cy.off(events, soon);
    map.removeEventListener('pointerdown', onPress);
    map.removeEventListener('pointermove', onPress);
  };
}

/** From units of the drawing to CSS pixels of the map. */
interface Scale {
  by: number;
  x: number;
  y: number;
}

function draw(cy: Core, map: HTMLCanvasElement): void {
  if (cy.destroyed()) return;
  const whole = extentOf(cy);
  map.hidden = !whole || isInWindow(cy, whole);
  const pen = map.hidden || !whole ? null : map.getContext('2d');
  if (!pen || !whole) return;
  const { clientWidth, clientHeight } = map;
  map.width = clientWidth * devicePixelRatio;
  map.height = clientHeight * devicePixelRatio;
  pen.scale(devicePixelRatio, devicePixelRatio);
  const scale = scaleOf(whole, map);
  for (const node of shownNodes(cy)) {
    const { x, y } = node.position();
    const radius = Math.max(1.2, (node.width() * scale.by) / 2);
    pen.fillStyle = node.style('background-color');
    pen.beginPath();
    pen.arc(x * scale.by + scale.x, y * scale.by + scale.y, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  const { x1, y1, w, h } = cy.extent();
  pen.strokeStyle = getComputedStyle(map).color;
  pen.lineWidth = 1.5;
  pen.strokeRect(x1 * scale.by + scale.x, y1 * scale.by + scale.y, w * scale.by, h * scale.by);
}

function shownNodes(cy: Core) {
  return cy.nodes().not('.hidden, .caption').nodes().toArray();
}

function extentOf(cy: Core): BoundingBox12 | null {
  const places = shownNodes(cy).map((node) => node.position());
  if (places.length === 0) return null;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

function isInWindow(cy: Core, { x1, y1, x2, y2 }: BoundingBox12): boolean {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return (
    x1 * zoom + pan.x >= -tolerance &&
    y1 * zoom + pan.y >= -tolerance &&
    x2 * zoom + pan.x <= cy.width() + tolerance &&
    y2 * zoom + pan.y <= cy.height() + tolerance
  );
}

function scaleOf({ x1, y1, x2, y2 }: BoundingBox12, { clientWidth, clientHeight }: HTMLCanvasElement): Scale {
  const by = Math.min(
    (clientWidth - 2 * margin) / Math.max(1, x2 - x1),
    (clientHeight - 2 * margin) / Math.max(1, y2 - y1),
  );
  return { by, x: clientWidth / 2 - ((x1 + x2) / 2) * by, y: clientHeight / 2 - ((y1 + y2) / 2) * by };
}

/** Which place of the drawing a point of the map is. */
function placeAt(cy: Core, map: HTMLCanvasElement, { offsetX, offsetY }: PointerEvent): Position {
  const scale = scaleOf(extentOf(cy) ?? { x1: 0, y1: 0, x2: 0, y2: 0 }, map);
  return { x: (offsetX - scale.x) / scale.by, y: (offsetY - scale.y) / scale.by };
}

function centreOn(cy: Core, { x, y }: Position): void {
  cy.stop();
  cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
}
