// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Emphasis } from '../../src/scene/scene.ts';
import { emptyScene } from '../../src/scene/makeScene.ts';
import { sceneOf, testNode } from '../../src/scene/testParts.ts';
import type { Rect } from '../../src/scene/rect.ts';
import { useScene } from '../state/selectors/scene.ts';
import type { Camera, Viewport } from './camera.ts';
import { followMinimap } from './minimap.ts';

/** Where things are on the canvas, for the map to give way to. */
let rooms: Record<string, Rect> = {};
/** What was drawn last: a square for each node, and the frame. */
let squares: number[][] = [];
let frame: number[] = [];
let stop = () => {};

const pen = {
  setTransform: () => undefined,
  clearRect: () => {
    squares = [];
  },
  fillRect: (...square: number[]) => void squares.push(square),
  strokeRect: (...around: number[]) => {
    frame = around;
  },
};

/** A canvas of 400 by 300 pixels with a map of 100 by 80. */
function page(): { container: HTMLElement; map: HTMLCanvasElement } {
  document.body.innerHTML =
    '<div class="canvas"><div id="drawing"></div><canvas class="minimap"></canvas></div>';
  const container = document.querySelector<HTMLElement>('#drawing');
  const map = document.querySelector('canvas');
  if (!container || !map) throw new Error('They are there.');
  sized(container, 400, 300);
  sized(map, 100, 80);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(Object(pen));
  return { container, map };
}

function sized(element: HTMLElement, clientWidth: number, clientHeight: number): void {
  Object.defineProperties(element, {
    clientWidth: { value: clientWidth },
    clientHeight: { value: clientHeight },
  });
}

/** A view at this zoom whose origin is the corner of the canvas, and what it was told. */
function cameraOf(container: HTMLElement, zoom: number) {
  const shown: Viewport[] = [];
  const movers: Parameters<Camera['onMoved']>[0][] = [];
  const camera: Camera = {
    container,
    viewport: () => ({ zoom, pan: { x: 0, y: 0 } }),
    roomOf: (id) => rooms[id] ?? null,
    show: (viewport) => void shown.push(viewport),
    zoomBy: unused,
    panBy: unused,
    fit: unused,
    frame: unused,
    resize: unused,
    isMoved: unused,
    noteMoved: unused,
    hold: unused,
    bringNear: unused,
    goBack: unused,
    onViewport: () => () => undefined,
    onMoved: (listener) => {
      movers.push(listener);
      return () => undefined;
    },
  };
  return { camera, shown, movers };
}

function unused(): never {
  throw new Error('A map asks for nothing of the kind.');
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => (draw(), 0));
  const nodes = [testNode('a', [0, 0]), testNode('b', [800, 0])];
  useScene.setState({ scene: sceneOf(nodes, []) });
});

afterEach(() => {
  stop();
  rooms = {};
  useScene.setState({ scene: emptyScene });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the map shows every node, and a frame around what is seen', () => {
  const { container, map } = page();
  stop = followMinimap(cameraOf(container, 1).camera);
  expect(map.hidden).toBe(false);
  const [a = [], b = []] = squares;
  expect((b[0] ?? 0) - (a[0] ?? 0)).toBeGreaterThan(80);
  const [left, , width] = frame;
  expect(left).toBeCloseTo((a[0] ?? 0) + (a[2] ?? 0) / 2);
  expect(width).toBeCloseTo(((b[0] ?? 0) - (a[0] ?? 0)) / 2);
});

test('there is no map where everything is seen, or nothing drawn', () => {
  const { container, map } = page();
  useScene.setState({ scene: sceneOf([testNode('a', [100, 100]), testNode('b', [300, 200])], []) });
  stop = followMinimap(cameraOf(container, 1).camera);
  expect(map.hidden).toBe(true);
  useScene.setState({ scene: emptyScene });
  expect(map.hidden).toBe(true);
});

test('the map follows what is dragged, until the scene has it', () => {
  const { container } = page();
  const { camera, movers } = cameraOf(container, 1);
  stop = followMinimap(camera);
  const before = squares[0];
  movers[0]?.('a', [0, 300]);
  expect(squares[0]).not.toEqual(before);
  useScene.setState({ scene: sceneOf([testNode('a', [0, 0]), testNode('b', [800, 0])], []) });
  expect(squares[0]).toEqual(before);
});

test('pressing on the map takes the view there', () => {
  const { container, map } = page();
  const { camera, shown } = cameraOf(container, 2);
  stop = followMinimap(camera);
  map.setPointerCapture = () => undefined;
  const press = new PointerEvent('pointerdown', { buttons: 1 });
  Object.defineProperties(press, { offsetX: { value: 50 }, offsetY: { value: 40 } });
  map.dispatchEvent(press);
  // The middle of the drawing, 400,0, in the middle of the canvas.
  expect(shown).toEqual([{ zoom: 2, pan: { x: 200 - 800, y: 150 } }]);
});

test('the map gives way to what is selected, to the other corner or altogether, and to what that touches where it can', () => {
  const { container, map } = page();
  const nodes = [testNode('a', [0, 0]), testNode('b', [800, 0])];
  const [right, left] = [
    { x1: 320, x2: 350, y1: 40, y2: 60 },
    { x1: 20, x2: 50, y1: 40, y2: 60 },
  ];
  const cornerWith = (emphasis: Map<string, Emphasis>, where: Record<string, Rect>) => {
    rooms = where;
    useScene.setState({ scene: { ...sceneOf(nodes, []), emphasis } });
    return map.hidden ? 'none' : map.dataset['corner'];
  };
  stop = followMinimap(cameraOf(container, 1).camera);
  expect(cornerWith(new Map(), { a: right })).toBe('end');
  expect(cornerWith(new Map([['a', 'selected']]), { a: right })).toBe('start');
  expect(cornerWith(new Map([['a', 'near']]), { a: right })).toBe('start');
  expect(
    cornerWith(
      new Map([
        ['a', 'selected'],
        ['b', 'near'],
      ]),
      { a: right, b: left },
    ),
  ).toBe('start');
  expect(
    cornerWith(
      new Map([
        ['a', 'selected'],
        ['b', 'selected'],
      ]),
      { a: right, b: left },
    ),
  ).toBe('none');
});
