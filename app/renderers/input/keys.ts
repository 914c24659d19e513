import { drawnFor, topologyIn } from '../../../src/scene/topology.ts';
import { selectedEntities } from '../../../src/view/view.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { commands, nudge } from '../../state/store/commands.ts';
import { useStore } from '../../state/store/store.ts';
import { releaseKeys } from '../../ui/earlyKeys.ts';
import { isInDialog, isTyping } from '../../ui/keyboard.ts';
import type { Camera } from '../camera.ts';

const step = 60;
/** How far an arrow moves what is selected, in units of the drawing. */
const nudged = 20;

/**
 * Keys of the canvas: F fits, + − zoom, N shows neighbours, H hides and E expands from anywhere; while the canvas has
 * the focus, arrows walk along lines, with Shift they pan, with Ctrl and Shift they move what is selected, and Enter opens
 * it. What was pressed before the canvas was there is carried out now. @returns how to stop
 */
export function followKeys(camera: Camera): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isMoving = event.ctrlKey && event.shiftKey && event.key.startsWith('Arrow');
    if ((event.ctrlKey && !isMoving) || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event) || isInDialog()) return;
    const onCanvas = event.target instanceof HTMLElement && event.target.classList.contains('canvas-focus');
    const named = event.shiftKey && event.key.length > 1 ? `Shift ${event.key}` : event.key;
    const key = isMoving ? `Ctrl ${named}` : named;
    const act = anywhere.get(key) ?? (onCanvas ? there.get(key) : undefined);
    if (!act) return;
    event.preventDefault();
    act(camera);
  };
  addEventListener('keydown', onKey);
  releaseKeys();
  return () => removeEventListener('keydown', onKey);
}

type Action = (camera: Camera) => void;

const anywhere = new Map<string, Action>([
  ['f', ({ fit }) => fit()],
  ['F', ({ fit }) => fit()],
  ['+', ({ zoomBy }) => zoomBy(1.4)],
  ['=', ({ zoomBy }) => zoomBy(1.4)],
  ['-', ({ zoomBy }) => zoomBy(1 / 1.4)],
  ['n', commands.neighbours],
  ['N', commands.fewer],
  ['h', commands.hide],
  ['H', commands.unhide],
  ['e', commands.expandOrCollapse],
  ['E', commands.expandOrCollapse],
]);

const there = new Map<string, Action>([
  ['Enter', () => walking(({ beginWalk }) => beginWalk() || commands.enter())],
  ['ArrowLeft', () => walking(({ walk }) => walk('left'))],
  ['ArrowRight', () => walking(({ walk }) => walk('right'))],
  ['ArrowUp', () => walking(({ walk }) => walk('up'))],
  ['ArrowDown', () => walking(({ walk }) => walk('down'))],
  ['Shift ArrowLeft', ({ panBy }) => panBy({ x: step, y: 0 })],
  ['Shift ArrowRight', ({ panBy }) => panBy({ x: -step, y: 0 })],
  ['Shift ArrowUp', ({ panBy }) => panBy({ x: 0, y: step })],
  ['Shift ArrowDown', ({ panBy }) => panBy({ x: 0, y: -step })],
  ['Ctrl Shift ArrowLeft', () => move(-nudged, 0)],
  ['Ctrl Shift ArrowRight', () => move(nudged, 0)],
  ['Ctrl Shift ArrowUp', () => move(0, -nudged)],
  ['Ctrl Shift ArrowDown', () => move(0, nudged)],
]);

type Walking = typeof import('./walk.ts');
let fetched: Walking | null = null;

/**
 * How to walk is fetched with the first step. Without it the list holds everything that a walk would lead to. Once it
 * is there, a step is taken within its key: what comes after the key, such as Back, would overtake it.
 */
function walking(act: (walking: Walking) => unknown): void {
  if (fetched) act(fetched);
  else
    void import('./walk.ts').then(
      (walk) => {
        fetched = walk;
        act(walk);
      },
      () => undefined,
    );
}

/** From where it was put last, since it may still be on its way there. */
function move(dx: number, dy: number): void {
  const { selected } = useStore.getState().view;
  const ids = selected?.type === 'aggregate' ? [selected.id] : selectedEntities(selected);
  const topology = topologyIn(useScene.getState().scene);
  const drawn = ids.flatMap((id) => drawnFor(topology, id)).flatMap((id) => topology.nodes.get(id) ?? []);
  const moved = drawn.map(({ id, position: [x, y] }): [string, [number, number]] => [
    id,
    [Math.round(x + dx), Math.round(y + dy)],
  ]);
  nudge(new Map(moved));
}
