import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { get } from '../../../src/query/graphIndex.ts';
import { expand } from '../../state/arranging.ts';
import { go } from '../../state/navigate.ts';
import { shownIn } from '../../state/shown.ts';
import { useStore } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';

/**
 * Puts a small “+5” at each node that has neighbours which are away; pressing it brings them. The badges lie in a layer
 * over the canvas that moves with the view as a whole.
 * @returns how to stop
 */
export function followBadges(cy: Core): () => void {
  const layer = cy.container()?.closest('.canvas')?.querySelector<HTMLElement>('.badges > div');
  if (!layer) return () => undefined;
  const badges = new Map<string, HTMLElement>();
  const show = () => {
    badges.clear();
    layer.replaceChildren();
    const state = useStore.getState();
    const { index } = state;
    if (!index) return;
    for (const [id, count] of shownIn(state).away) {
      const node = cy.nodes('.entity').getElementById(id).not('.hidden');
      if (node.empty()) continue;
      const badge = badgeOf(id, count, get(index.entities, id).name);
      badges.set(id, badge);
      layer.append(badge);
      put(badge, node.nodes().first());
    }
  };
  const onView = () => {
    const { x, y } = cy.pan();
    layer.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`;
    layer.style.setProperty('--unscale', String(1 / cy.zoom()));
  };
  const onMove = ({ target }: EventObject) => {
    const badge = badges.get(target.id());
    if (badge) put(badge, target);
  };
  cy.on('filtered placed', show);
  cy.on('viewport', onView);
  cy.on('position', 'node', onMove);
  show();
  onView();
  return () => {
    layer.replaceChildren();
    cy.off('filtered placed', show);
    cy.off('viewport', onView);
    cy.off('position', 'node', onMove);
  };
}

/** By pointer only: by keyboard, E and the menu do the same for what is selected. */
function badgeOf(id: string, count: number, name: string): HTMLElement {
  const badge = document.createElement('button');
  badge.type = 'button';
  badge.tabIndex = -1;
  badge.textContent = `+${count.toLocaleString()}`;
  badge.title = words.focus.showMore(count, name);
  badge.setAttribute('aria-label', badge.title);
  badge.addEventListener('click', () => go(expand(id)));
  return badge;
}

/** At the upper right of the disc, in units of the drawing. */
function put(badge: HTMLElement, node: NodeSingular): void {
  const { x, y } = node.position();
  const reach = node.width() * 0.42;
  badge.style.left = `${x + reach}px`;
  badge.style.top = `${y - reach}px`;
}
