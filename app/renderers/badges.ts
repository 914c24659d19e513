import type { SceneNode } from '../../src/scene/scene.ts';
import { expand } from '../../src/view/layoutActions.ts';
import { useScene } from '../state/selectors/scene.ts';
import { dispatch } from '../state/store/navigate.ts';
import { useStore } from '../state/store/store.ts';
import { drawingTexts } from '../words/texts/drawing.ts';
import type { Camera } from './camera.ts';
import { figure } from '../words/figures.ts';

/** How far from the middle of a disc its badge stands, as a share of its diameter. */
const reachShare = 0.42;

/**
 * Puts a small “+5” at each node that has neighbours which are not shown; pressing it brings them. The badges lie in a
 * layer over the canvas that moves with the view as a whole.
 * @returns how to stop
 */
export function followBadges({ container, viewport, onViewport, onMoved }: Camera): () => void {
  const layer = container?.closest('.canvas')?.querySelector<HTMLElement>('.badges > div');
  if (!layer) return () => undefined;
  const badges = new Map<string, { badge: HTMLElement; size: number }>();
  const show = (nodes: readonly SceneNode[]) => {
    badges.clear();
    layer.replaceChildren();
    for (const node of nodes.filter(({ hiddenNeighbours }) => hiddenNeighbours > 0)) {
      const badge = badgeOf(node);
      badges.set(node.id, { badge, size: node.size });
      layer.append(badge);
      put(badge, node.position, node.size);
    }
  };
  const onView = () => {
    const { zoom, pan } = viewport();
    layer.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
    layer.style.setProperty('--unscale', String(1 / zoom));
  };
  show(useScene.getState().scene.nodes);
  onView();
  const stops = [
    useScene.subscribe(({ scene }, { scene: before }) => {
      if (scene.nodes !== before.nodes) show(scene.nodes);
    }),
    onViewport(onView),
    onMoved((id, position) => {
      const one = badges.get(id);
      if (one) put(one.badge, position, one.size);
    }),
  ];
  return () => {
    layer.replaceChildren();
    stops.forEach((stop) => stop());
  };
}

/** By pointer only: by keyboard, E and the menu do the same for what is selected. */
function badgeOf({ id, label, hiddenNeighbours }: SceneNode): HTMLElement {
  const name = useStore.getState().index?.entities.get(id)?.name ?? label.join(' ');
  const badge = document.createElement('button');
  badge.type = 'button';
  badge.tabIndex = -1;
  badge.textContent = `+${figure(hiddenNeighbours)}`;
  badge.title = drawingTexts.showMore(hiddenNeighbours, name);
  badge.setAttribute('aria-label', badge.title);
  badge.addEventListener('click', () => dispatch(expand(id)));
  return badge;
}

/** At the upper right of the disc, in units of the drawing. */
function put(badge: HTMLElement, [x, y]: readonly [x: number, y: number], size: number): void {
  badge.style.left = `${x + size * reachShare}px`;
  badge.style.top = `${y - size * reachShare}px`;
}
