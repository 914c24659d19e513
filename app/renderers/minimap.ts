import type { Point } from '../../src/scene/layouts/layout.ts';
import { nodeLook } from '../../src/scene/looks.ts';
import { centred, overlaps, union, type Rect } from '../../src/scene/rect.ts';
import type { Emphasis, Scene, SceneNode } from '../../src/scene/scene.ts';
import { TIE_SIZE } from '../../src/scene/scene.ts';
import type { DrawnId } from '../../src/view/drawnId.ts';
import { useScene } from '../state/selectors/scene.ts';
import type { Camera } from './camera.ts';

/** In which upper corner the map lies; null = in neither. */
type Corner = 'end' | 'start' | null;

/** From the edges of the canvas to the map, in CSS pixels, as the style sheet has it. */
const inset = { side: 12, top: 10 };

/** In CSS pixels, between the drawing and the edge of the map. */
const margin = 6;

/**
 * A small map of the whole drawing with a frame around what is seen, while not all of it is; dragging in it moves the
 * drawing. It gives way to what is selected, with its name, and lies in the other corner then, or nowhere. For the pointer
 * only: arrows and the list do the same by keyboard.
 * @returns how to stop
 */
export function followMinimap(camera: Camera): () => void {
  const canvas = camera.container?.closest('.canvas')?.querySelector<HTMLCanvasElement>('canvas.minimap');
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen) return () => undefined;
  /** Where nodes are that are dragged, or on their way. */
  const moved = new Map<DrawnId, Point>();
  const dots = () => dotsOf(useScene.getState().scene, moved);
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => draw(dots(), camera, canvas, pen));
  };
  const onPointer = (event: PointerEvent) => {
    if (event.buttons === 0) return;
    canvas.setPointerCapture(event.pointerId);
    moveTo(camera, canvas, fitting(around(dots()), canvas.clientWidth, canvas.clientHeight), event);
  };
  const observer = new ResizeObserver(soon);
  if (camera.container) observer.observe(camera.container);
  const stops = [
    useScene.subscribe(({ scene }, { scene: before }) => {
      if (scene.nodes !== before.nodes) moved.clear();
      soon();
    }),
    camera.onViewport(soon),
    camera.onMoved((id, position) => {
      moved.set(id, position);
      soon();
    }),
  ];
  canvas.addEventListener('pointerdown', onPointer);
  canvas.addEventListener('pointermove', onPointer);
  soon();
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    stops.forEach((stop) => stop());
    canvas.removeEventListener('pointerdown', onPointer);
    canvas.removeEventListener('pointermove', onPointer);
  };
}

/** A node as the map shows it, in units of the drawing. */
interface Dot {
  x: number;
  y: number;
  size: number;
  /** With its rim. */
  outerSize: number;
}

/** @param moved where nodes are that are not, or no longer, where the scene has them */
function dotsOf({ nodes, edges, ties, emphasis }: Scene, moved: ReadonlyMap<DrawnId, Point>): Dot[] {
  const dots = new Map(
    nodes.map((node: SceneNode) => {
      const [x, y] = moved.get(node.id) ?? node.position;
      const { rim } = nodeLook(node, emphasis.get(node.id) ?? 'normal');
      return [node.id, { x, y, size: node.size, outerSize: node.size + rim }];
    }),
  );
  const onLines = ties.flatMap(({ on }): Dot[] => {
    const line = edges.find(({ id }) => id === on);
    const [a, b] = [dots.get(line?.source ?? ''), dots.get(line?.target ?? '')];
    if (!a || !b) return [];
    return [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, size: TIE_SIZE, outerSize: TIE_SIZE }];
  });
  return [...dots.values(), ...onLines];
}

function around(dots: readonly Dot[]): Rect {
  return union(dots.map((dot) => centred(dot, dot.outerSize, dot.outerSize)));
}

function draw(
  dots: readonly Dot[],
  camera: Camera,
  canvas: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
): void {
  const { container, viewport } = camera;
  const whole = around(dots);
  const { clientWidth: across = 0, clientHeight: down = 0 } = container ?? {};
  const { zoom, pan } = viewport();
  const seen = {
    x1: -pan.x / zoom,
    y1: -pan.y / zoom,
    x2: (across - pan.x) / zoom,
    y2: (down - pan.y) / zoom,
  };
  canvas.hidden = dots.length === 0 || across === 0 || holds(seen, whole);
  if (canvas.hidden) return;
  const corner = freeCorner(camera, canvas);
  canvas.dataset['corner'] = corner ?? 'none';
  canvas.hidden = corner === null;
  if (canvas.hidden) return;
  const { width, height } = fitToScreen(canvas, pen);
  const { scale, x, y } = fitting(whole, width, height);
  const style = getComputedStyle(canvas);
  pen.clearRect(0, 0, width, height);
  pen.fillStyle = style.color;
  for (const dot of dots) {
    const size = Math.max(1.5, (dot.size * scale) / 2);
    pen.fillRect(x + dot.x * scale - size / 2, y + dot.y * scale - size / 2, size, size);
  }
  pen.strokeStyle = style.outlineColor;
  pen.lineWidth = 1.5;
  const [left, top] = [x + seen.x1 * scale, y + seen.y1 * scale];
  pen.strokeRect(left, top, (seen.x2 - seen.x1) * scale, (seen.y2 - seen.y1) * scale);
}

/** How things stand out that are asked for, the least first: what the selection touches is covered only where nothing else is free. */
const askedFor = ['near', 'onPath', 'pathEnd', 'selected'] as const satisfies readonly Emphasis[];

/** The corner in which the map covers nothing that is asked for. */
function freeCorner({ container, roomOf }: Camera, { clientWidth, clientHeight }: HTMLCanvasElement): Corner {
  const { nodes, emphasis } = useScene.getState().scene;
  const across = container?.clientWidth ?? 0;
  const covers = (corner: Corner, kinds: readonly Emphasis[]) => {
    const x1 = corner === 'start' ? inset.side : across - inset.side - clientWidth;
    const map = { x1, x2: x1 + clientWidth, y1: inset.top, y2: inset.top + clientHeight };
    return nodes.some(({ id }) => {
      const room = kinds.includes(emphasis.get(id) ?? 'normal') ? roomOf(id) : null;
      return room !== null && overlaps(map, room);
    });
  };
  const corners = ['end', 'start'] as const;
  for (const kinds of [askedFor, askedFor.slice(1)]) {
    const free = corners.find((corner) => !covers(corner, kinds));
    if (free) return free;
  }
  return null;
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

/** Where a point of the drawing is on the map, in CSS pixels: its place times the scale, and so much further. */
interface Fitting {
  scale: number;
  x: number;
  y: number;
}

function fitting({ x1, y1, x2, y2 }: Rect, width: number, height: number): Fitting {
  const scale = Math.min((width - 2 * margin) / (x2 - x1), (height - 2 * margin) / (y2 - y1));
  return { scale, x: width / 2 - ((x1 + x2) / 2) * scale, y: height / 2 - ((y1 + y2) / 2) * scale };
}

/** Puts what is at the pointer on the map into the middle of the canvas. */
function moveTo(
  { container, viewport, show }: Camera,
  canvas: HTMLCanvasElement,
  { scale, x, y }: Fitting,
  { offsetX, offsetY }: PointerEvent,
): void {
  const { zoom } = viewport();
  const { clientWidth: across, clientHeight: down } = container ?? canvas;
  const pan = {
    x: across / 2 - ((offsetX - x) / scale) * zoom,
    y: down / 2 - ((offsetY - y) / scale) * zoom,
  };
  show({ zoom, pan });
}

function holds(outer: Rect, inner: Rect): boolean {
  return outer.x1 <= inner.x1 && outer.y1 <= inner.y1 && outer.x2 >= inner.x2 && outer.y2 >= inner.y2;
}
