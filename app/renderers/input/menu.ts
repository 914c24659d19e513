import { nodesFor, topologyIn } from '../../../src/scene/topology.ts';
import { openMenu, type MenuSubject } from '../../state/device/menu.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { useStore } from '../../state/store/store.ts';
import { isMenuKey } from '../../ui/keyboard.ts';
import type { Camera } from '../camera.ts';
import type { Target } from './taps.ts';

/** Opens the menu of something that is drawn. @param at in CSS pixels of the canvas */
export function openMenuOf(camera: Camera, target: Target, at: { x: number; y: number }): void {
  const box = boxOf(camera);
  openMenu(subjectOf(target), { x: box.x + at.x, y: box.y + at.y }, target && placeOf(target.id));
}

/** Opens the menu of what is selected when the menu key is pressed. @returns how to stop */
export function followMenuKey(camera: Camera): () => void {
  const frame = camera.container?.closest<HTMLElement>('.canvas-focus');
  const onKey = (event: KeyboardEvent) => {
    if (!isMenuKey(event)) return;
    event.preventDefault();
    openSelected(camera);
  };
  frame?.addEventListener('keydown', onKey);
  frame?.addEventListener('contextmenu', prevent);
  return () => {
    frame?.removeEventListener('keydown', onKey);
    frame?.removeEventListener('contextmenu', prevent);
  };
}

function prevent(event: Event): void {
  event.preventDefault();
}

function subjectOf(target: Target): MenuSubject {
  switch (target?.type) {
    case undefined:
      return { type: 'picture' };
    case 'group':
    case 'bundle':
      return { type: 'aggregate', id: target.id };
    case 'entity':
    case 'relation':
      return { type: target.type, id: target.id };
  }
}

/** Where the selection is drawn, or in the middle for the whole picture. */
function openSelected(camera: Camera): void {
  const { index, view } = useStore.getState();
  const { selected } = view;
  const box = boxOf(camera);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (!selected || selected.type === 'entities' || !index) return openMenu({ type: 'picture' }, middle);
  const relation = selected.type === 'statement' ? index.relationOf.get(selected.id) : undefined;
  const subject: Exclude<MenuSubject, { type: 'picture' }> | null =
    selected.type !== 'statement' ? selected : relation ? { type: 'relation', id: relation.id } : null;
  if (!subject) return;
  const { zoom, pan } = camera.viewport();
  const places = nodesFor(topologyIn(useScene.getState().scene), [subject.id]).map(
    ({ position }) => position,
  );
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const at = { x: box.x + mean(0) * zoom + pan.x, y: box.y + mean(1) * zoom + pan.y };
  openMenu(subject, places.length > 0 ? at : middle, placeOf(subject.id));
}

/** Of a node, in whole units of the drawing. */
function placeOf(id: string): readonly [x: number, y: number] | null {
  const node = topologyIn(useScene.getState().scene).nodes.get(id);
  return node ? [Math.round(node.position[0]), Math.round(node.position[1])] : null;
}

function boxOf({ container }: Camera): DOMRect {
  return container?.getBoundingClientRect() ?? new DOMRect();
}
