import type { Core, NodeSingular, Position, SingularElementArgument } from 'cytoscape';
import type { Plan } from '../../../src/query/layouts/layout.ts';
import { useMoving } from '../../state/moving.ts';
import { tell, useStore, type State } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { fit, fitLater, inSight, isMoved, showing } from '../camera.ts';
import { extentOf } from '../extent.ts';
import { captionNodes } from '../gatheredElements.ts';
import { planFor } from '../layouts.ts';
import { duration, isStill } from '../motion.ts';

/** More than this at once is a blur, and slow. */
const most = 400;

/** Puts everything where the layout and the reader's own hand have it. @returns how to stop */
export function followPlaces(cy: Core): () => void {
  let arranged: State | null = null;
  let turn = 0;
  const arrange = () => {
    const state = useStore.getState();
    const before = arranged;
    const mine = ++turn;
    arranged = state;
    const carryOut = (plan: Plan) => {
      if (mine !== turn || cy.destroyed()) return;
      caption(cy, plan);
      const refit = (isOther(state, before) || !isMoved(cy)) && !useMoving.getState().moving;
      move(cy, plan, { animated: before !== null, refit });
    };
    const plan = planFor(state);
    const stay = () => {
      tell(words.loading.layout);
      carryOut({ places: new Map(), captions: [] });
    };
    if (plan instanceof Promise) plan.then(carryOut, stay);
    else carryOut(plan);
  };
  cy.on('filtered', arrange);
  const stop = useStore.subscribe((state) => {
    if (arranged && isArranged(state, arranged)) arrange();
  });
  arrange();
  return () => {
    turn = -1;
    cy.off('filtered', arrange);
    stop();
  };
}

/** Whether something is to move although what is drawn is the same. */
function isArranged({ view }: State, { view: before }: State): boolean {
  return (
    view.layout !== before.layout ||
    view.pins !== before.pins ||
    view.clock !== before.clock ||
    view.around !== before.around
  );
}

/** Whether the picture is another one, which is to be seen as a whole, and not the same with a little more or less. */
function isOther({ index, view }: State, before: State | null): boolean {
  if (before?.index !== index) return true;
  return (
    view.layout !== before.view.layout ||
    view.group !== before.view.group ||
    view.depth !== before.view.depth ||
    view.around.join() !== before.view.around.join()
  );
}

function caption(cy: Core, { captions }: Plan): void {
  cy.batch(() => {
    cy.nodes('.caption').remove();
    cy.add(captionNodes(captions));
  });
}

interface Manner {
  animated: boolean;
  /** Shows the whole of it afterwards. */
  refit: boolean;
}

function move(cy: Core, { places }: Plan, { animated, refit }: Manner): void {
  if (refit && cy.width() === 0) fitLater(cy);
  const nodes = cy.nodes().not('.hidden, :grabbed').nodes();
  const to = new Map(nodes.map((node) => [node.id(), placeIn(places, node)]));
  const moving = nodes.filter((node) => apart(node, to.get(node.id())) > 0.5);
  cy.stop();
  nodes.stop();
  if (animated && moving.nonempty() && moving.length <= most && !isStill()) {
    const positions = Object.fromEntries(to);
    const motion = { animate: true, animationDuration: duration, animationEasing: 'ease-in-out' } as const;
    const layout = nodes.layout({ name: 'preset', positions, fit: false, ...motion });
    layout.one('layoutstop', () => cy.emit('placed'));
    layout.run();
    if (refit && cy.width() > 0)
      cy.animate({ ...showing(cy, extentOf(inSight(cy), to)), duration, easing: 'ease-in-out' });
    return;
  }
  cy.batch(() =>
    nodes.forEach(
      (node) => void (apart(node, to.get(node.id())) > 0 && node.position(placeIn(places, node))),
    ),
  );
  if (refit) fit(cy, inSight(cy));
  cy.emit('placed');
}

/** A caption stands where it was put. */
function placeIn(places: Plan['places'], node: NodeSingular): Position {
  const place = places.get(node.id());
  return place ? { x: place[0], y: place[1] } : { ...node.position() };
}

/** In units of the drawing. */
function apart(node: SingularElementArgument, to: Position | undefined): number {
  if (!to || !node.isNode()) return 0;
  const { x, y } = node.position();
  return Math.abs(x - to.x) + Math.abs(y - to.y);
}
