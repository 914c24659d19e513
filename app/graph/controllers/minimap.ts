import type { BoundingBox12, BoundingBoxWH, Core } from 'cytoscape';

type Box = BoundingBox12 & BoundingBoxWH;

/** In CSS pixels, between the drawing and the edge of the map. */
const margin = 6;

/**
 * A small map of the whole drawing with a frame around what is seen, while not all of it is; dragging in it moves the
 * drawing. For the pointer only: arrows and the list do the same by keyboard.
 * @returns how to stop
 */
export function followMinimap(cy: Core): () => void {
  const canvas = cy.container()?.closest('.canvas')?.querySelector<HTMLCanvasElement>('canvas.minimap');
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen) return () => undefined;
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => draw(cy, canvas, pen));
  };
  const onPointer = (event: PointerEvent) => {
    if (event.buttons === 0) return;
    canvas.setPointerCapture(event.pointerId);
    moveTo(cy, canvas, event);
  };
  const events = 'viewport resize filtered placed position';
  cy.on(events, soon);
  canvas.addEventListener('pointerdown', onPointer);
  canvas.addEventListener('pointermove', onPointer);
  return () => {
    cancelAnimationFrame(frame);
    cy.off(events, soon);
    canvas.removeEventListener('pointerdown', onPointer);
    canvas.removeEventListener('pointermove', onPointer);
  };
}

function draw(cy: Core, canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D): void {
  const nodes = cy.nodes().not('.hidden, .caption');
  const whole = nodes.boundingBox({ includeLabels: false });
  const seen = cy.extent();
  canvas.hidden = nodes.empty() || cy.width() === 0 || holds(seen, whole);
  if (canvas.hidden) return;
  const { width, height } = fitToScreen(canvas, pen);
  const { scale, x, y } = fitting(whole, width, height);
  const style = getComputedStyle(canvas);
  pen.clearRect(0, 0, width, height);
  pen.fillStyle = style.color;
  nodes.forEach((node) => {
    const { x: atX, y: atY } = node.position();
    const size = Math.max(1.5, (node.width() * scale) / 2);
    pen.fillRect(x + atX * scale - size / 2, y + atY * scale - size / 2, size, size);
  });
  pen.strokeStyle = style.outlineColor;
  pen.lineWidth = 1.5;
  pen.strokeRect(x + seen.x1 * scale, y + seen.y1 * scale, seen.w * scale, seen.h * scale);
}

/** As many pixels as the screen has, so that nothing is blurred. */
function fitToScreen(
  canvas: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
): { width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = canvas;
  const [across, down] = [width, height].map((length) => Math.round(length * devicePixelRatio));
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across ?? 0;
    canvas.height = down ?? 0;
  }
  pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  return { width, height };
}

/** Where the middle of the drawing and its scale put a point of it on the map. */
function fitting(whole: Box, width: number, height: number): { scale: number; x: number; y: number } {
  const scale = Math.min((width - 2 * margin) / whole.w, (height - 2 * margin) / whole.h);
  return {
    scale,
    x: width / 2 - ((whole.x1 + whole.x2) / 2) * scale,
    y: height / 2 - ((whole.y1 + whole.y2) / 2) * scale,
  };
}

function moveTo(cy: Core, canvas: HTMLCanvasElement, { offsetX, offsetY }: PointerEvent): void {
  const whole = cy.nodes().not('.hidden, .caption').boundingBox({ includeLabels: false });
  const { scale, x, y } = fitting(whole, canvas.clientWidth, canvas.clientHeight);
  const zoom = cy.zoom();
  cy.pan({
    x: cy.width() / 2 - ((offsetX - x) / scale) * zoom,
    y: cy.height() / 2 - ((offsetY - y) / scale) * zoom,
  });
}

function holds(outer: BoundingBox12, inner: BoundingBox12): boolean {
  return outer.x1 <= inner.x1 && outer.y1 <= inner.y1 && outer.x2 >= inner.x2 && outer.y2 >= inner.y2;
}
