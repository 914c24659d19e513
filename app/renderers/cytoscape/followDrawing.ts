import type { Core, NodeSingular, Position } from 'cytoscape';
import type { Scene } from '../../../src/scene/scene.ts';
import { useMoving } from '../../state/device/moving.ts';
import { useScene } from '../../state/selectors/scene.ts';
import type { DrawnId } from '../../../src/view/drawnId.ts';
import type { Camera } from '../camera.ts';
import { duration, isStill } from '../motion.ts';
import { applyScene } from './applyScene.ts';

/** More than this at once is a blur, and slow. */
const maxAnimated = 400;

/** What has been drawn, of `useScene`. */
export interface Drawn {
  scene: Scene;
  placed: number;
  framing: string;
}

/**
 * Draws every scene that comes, and shows another picture as a whole, or the same one while nobody has moved the view.
 * @param drawn what the drawing shows already
 * @returns how to stop
 */
export function followDrawing(cy: Core, camera: Camera, drawn: Drawn): () => void {
  let before = drawn;
  const follow = (now: Drawn) => {
    const isOther = now.framing !== before.framing;
    const isPlacedAnew = now.placed !== before.placed;
    const last = before.scene;
    before = now;
    let motion: 'animated' | 'at once' = 'at once';
    applyScene(cy, last, now.scene, (core, to) => {
      if (moveNodes(core, to)) motion = 'animated';
    });
    if (isPlacedAnew && (isOther || !camera.isMoved()) && !useMoving.getState().moving)
      camera.frame(now.scene, motion);
  };
  follow(useScene.getState());
  return useScene.subscribe(follow);
}

/**
 * Takes nodes to their places, each on a straight way; all at once where there are very many. What is dragged stays in
 * the hand.
 * @returns whether they are on their way
 */
function moveNodes(cy: Core, to: ReadonlyMap<DrawnId, Position>): boolean {
  const nodes = cy.nodes('[type != "caption"]').not(':grabbed').nodes();
  const placeOf = (node: NodeSingular): Position => to.get(node.id()) ?? node.position();
  const moving = nodes.filter((node: NodeSingular) => apart(node.position(), placeOf(node)) > 0.5);
  cy.stop();
  nodes.stop();
  if (moving.nonempty() && moving.length <= maxAnimated && !isStill()) {
    const positions = Object.fromEntries(nodes.map((node) => [node.id(), placeOf(node)]));
    const motion = { animate: true, animationDuration: duration, animationEasing: 'ease-in-out' } as const;
    nodes.layout({ name: 'preset', positions, fit: false, ...motion }).run();
    return true;
  }
  cy.batch(() =>
    nodes.forEach((node) => {
      const place = placeOf(node);
      if (apart(node.position(), place) > 0) node.position(place);
    }),
  );
  return false;
}

/** In units of the drawing. */
function apart(one: Position, other: Position): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}
