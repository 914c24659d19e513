import type { Core } from 'cytoscape';
import { acts, nudge } from '../../state/acts.ts';
import { useStore } from '../../state/store.ts';
import { selectedEntities } from '../../state/view.ts';
import { isInDialog, isTyping } from '../../ui/keyboard.ts';
import { fit, panBy, zoomBy } from '../camera.ts';
import { drawnFor } from '../drawnFor.ts';

const step = 60;
/** How far an arrow moves what is selected, in units of the drawing. */
const nudged = 20;

/**
 * Keys of the canvas: F fits, + − zoom, N shows neighbours, H hides and E expands from anywhere; while the canvas has
 * the focus, arrows pan, with Shift they move what is selected, and Enter opens it. @returns how to stop
 */
export function followKeys(cy: Core): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event) || isInDialog()) return;
    const onCanvas = event.target instanceof HTMLElement && event.target.classList.contains('canvas-focus');
    const key = event.shiftKey && event.key.length > 1 ? `Shift ${event.key}` : event.key;
    const act = anywhere.get(key) ?? (onCanvas ? there.get(key) : undefined);
    if (!act) return;
    event.preventDefault();
    act(cy);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

type Action = (cy: Core) => void;

const anywhere = new Map<string, Action>([
  ['f', fit],
  ['F', fit],
  ['+', (cy) => zoomBy(cy, 1.4)],
  ['=', (cy) => zoomBy(cy, 1.4)],
  ['-', (cy) => zoomBy(cy, 1 / 1.4)],
  ['n', acts.neighbours],
  ['N', acts.fewer],
  ['h', acts.hide],
  ['H', acts.unhide],
  ['e', acts.expandOrCollapse],
  ['E', acts.expandOrCollapse],
]);

const there = new Map<string, Action>([
  ['Enter', acts.enter],
  ['ArrowLeft', (cy) => panBy(cy, { x: step, y: 0 })],
  ['ArrowRight', (cy) => panBy(cy, { x: -step, y: 0 })],
  ['ArrowUp', (cy) => panBy(cy, { x: 0, y: step })],
  ['ArrowDown', (cy) => panBy(cy, { x: 0, y: -step })],
  ['Shift ArrowLeft', (cy) => move(cy, -nudged, 0)],
  ['Shift ArrowRight', (cy) => move(cy, nudged, 0)],
  ['Shift ArrowUp', (cy) => move(cy, 0, -nudged)],
  ['Shift ArrowDown', (cy) => move(cy, 0, nudged)],
]);

/** From where it was put last, since it may still be on its way there. */
function move(cy: Core, dx: number, dy: number): void {
  const { selected, pins } = useStore.getState().view;
  const ids = selected?.type === 'gathered' ? [selected.id] : selectedEntities(selected);
  const known = new Map(Object.entries(pins));
  const drawn = ids.flatMap((id) => drawnFor(cy, id).nodes().toArray());
  const moved = drawn.map((node): [string, [number, number]] => {
    const [x, y] = known.get(node.id()) ?? [node.position('x'), node.position('y')];
    return [node.id(), [Math.round(x + dx), Math.round(y + dy)]];
  });
  nudge(new Map(moved));
}
