import type { CollectionReturnValue, Core, EventObject } from 'cytoscape';
import { openMenu, type Menu, type MenuSubject } from '../../state/menu.ts';
import { useStore } from '../../state/store.ts';
import { isMenuKey } from '../../ui/keyboard.ts';
import { drawnFor } from '../drawnFor.ts';

/** Opens the menu of what is clicked with the right button, held by a finger, or selected when the menu key is pressed. @returns how to stop */
export function followMenu(cy: Core): () => void {
  const onClick = ({ target, renderedPosition }: EventObject) => {
    const box = boxOf(cy);
    const at = { x: box.x + renderedPosition.x, y: box.y + renderedPosition.y };
    openMenu(subjectOf(cy, target), at, placeOf(target === cy ? cy.collection() : target));
  };
  const onHold = (event: EventObject) => {
    if (event.originalEvent instanceof TouchEvent) onClick(event);
  };
  const frame = cy.container()?.closest<HTMLElement>('.canvas-focus');
  const onKey = (event: KeyboardEvent) => {
    if (!isMenuKey(event)) return;
    event.preventDefault();
    openSelected(cy);
  };
  cy.on('cxttap', onClick);
  cy.on('taphold', onHold);
  frame?.addEventListener('keydown', onKey);
  frame?.addEventListener('contextmenu', prevent);
  return () => {
    cy.off('cxttap', onClick);
    cy.off('taphold', onHold);
    frame?.removeEventListener('keydown', onKey);
    frame?.removeEventListener('contextmenu', prevent);
  };
}

function prevent(event: Event): void {
  event.preventDefault();
}

function subjectOf(cy: Core, target: EventObject['target']): MenuSubject {
  if (target === cy) return { type: 'picture' };
  if (target.hasClass('gathered')) return { type: 'gathered', id: target.id() };
  return { type: target.isNode() ? 'entity' : 'relation', id: target.id() };
}

/** Where the selection is drawn, or in the middle for the whole picture. */
function openSelected(cy: Core): void {
  const { index, view } = useStore.getState();
  const { selected } = view;
  const box = boxOf(cy);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (!selected || selected.type === 'entities' || !index) return openMenu({ type: 'picture' }, middle);
  const relation = selected.type === 'statement' ? index.relationOf.get(selected.id) : undefined;
  const subject: MenuSubject | null =
    selected.type !== 'statement' ? selected : relation ? { type: 'relation', id: relation.id } : null;
  if (!subject) return;
  const drawn = drawnFor(cy, subject.id);
  const { x1, x2, y1, y2 } = drawn.renderedBoundingBox({ includeLabels: false });
  const at = { x: box.x + (x1 + x2) / 2, y: box.y + (y1 + y2) / 2 };
  openMenu(subject, Number.isFinite(at.x) ? at : middle, placeOf(drawn));
}

function placeOf(drawn: CollectionReturnValue): Menu['place'] {
  const [node] = drawn.nodes().toArray();
  return node ? [Math.round(node.position('x')), Math.round(node.position('y'))] : null;
}

function boxOf(cy: Core): DOMRect {
  return cy.container()?.getBoundingClientRect() ?? new DOMRect();
}
