import type { Core, EdgeCollection } from 'cytoscape';
import type { Path } from '../../../src/query/paths.ts';
import { connectionsIn, pathInFocus } from '../../state/connections.ts';
import { usePointedPath } from '../../state/hover.ts';
import { useStore, type State } from '../../state/store.ts';
import { bringIntoView } from '../camera.ts';
import { nameable } from '../surroundings.ts';

/**
 * Marks the path in focus among the connections that are asked for, and dims what lies on none of them. What is selected
 * over it dims by its own rule, and the path stays marked. @returns how to stop
 */
export function followPath(cy: Core): () => void {
  const markNow = () => mark(cy, useStore.getState());
  const show = () => {
    markNow();
    const { view } = useStore.getState();
    const path = pathInFocus(useStore.getState(), null);
    if (path && !view.selected) requestAnimationFrame(() => bringIntoView(cy, path.entities)); // when the details have opened
  };
  const stopView = useStore.subscribe(({ view }, { view: before }) => {
    const asked = view.path !== before.path || view.via !== before.via || view.without !== before.without;
    if (asked) show();
    else if (view.selected !== before.selected) markNow();
  });
  const stopPointing = usePointedPath.subscribe(markNow);
  cy.on('filtered', markNow);
  cy.on('resize', show);
  show();
  return () => {
    stopView();
    stopPointing();
    cy.off('filtered', markNow);
    cy.off('resize', show);
  };
}

function mark(cy: Core, state: State): void {
  const focus = pathInFocus(state, usePointedPath.getState().key);
  if (!focus && cy.elements('.route, .off').empty()) return;
  cy.batch(() => {
    cy.elements().removeClass('route way end off worded');
    if (!focus) return;
    const route = nodesOf(cy, focus).union(edgesOf(cy, focus));
    const ways = connectionsIn(state).paths.map((path) => nodesOf(cy, path).union(edgesOf(cy, path)));
    const all = ways.reduce((some, way) => some.union(way), route);
    route.addClass('route');
    all.not(route).addClass('way');
    nodesOf(cy, { entities: focus.entities.filter((_, i, { length }) => i % (length - 1) === 0) }).addClass(
      'end',
    );
    if (!state.view.selected) cy.elements().not(all).addClass('off');
    nameable(route).addClass('worded');
  });
  cy.emit('marked');
}

function nodesOf(cy: Core, { entities }: Pick<Path, 'entities'>) {
  return entities.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection()).not('.hidden');
}

/** The edge of each hop, or whatever ties its two ends where that is not drawn by itself. */
function edgesOf(cy: Core, { entities, hops }: Path): EdgeCollection {
  return hops
    .reduce((all, { relation }, i) => {
      const own = cy.edges().getElementById(relation.id).not('.hidden');
      const [from, to] = [entities[i] ?? '', entities[i + 1] ?? ''].map((id) => cy.getElementById(id));
      return all.union(own.nonempty() || !from || !to ? own : from.edgesWith(to));
    }, cy.collection())
    .edges();
}
