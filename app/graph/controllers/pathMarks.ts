import type { CollectionReturnValue, Core, EdgeCollection } from 'cytoscape';
import type { EntityId } from '../../../src/model/types.ts';
import type { Path } from '../../../src/query/paths.ts';
import { connectionsIn, pathInFocus } from '../../state/connections.ts';
import { usePointedPath } from '../../state/hover.ts';
import { useStore, type State } from '../../state/store.ts';
import { bringIntoView } from '../camera.ts';
import { only } from '../classes.ts';
import { nameable } from '../surroundings.ts';

/**
 * Marks the path in focus among the connections that are asked for, and dims what lies on none of them. What is selected
 * over it dims by its own rule, and the path stays marked. @returns how to stop
 */
export function markPaths(cy: Core): () => void {
  const markNow = () => mark(cy, useStore.getState());
  const show = () => {
    markNow();
    const state = useStore.getState();
    const { path, selected } = state.view;
    const ids = pathInFocus(state, null)?.entities ?? path;
    if (ids && !selected) requestAnimationFrame(() => bringIntoView(cy, ids)); // when the details have opened
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
  const { path, selected } = state.view;
  cy.batch(() => {
    const none = cy.collection();
    const focus = path && pathInFocus(state, usePointedPath.getState().key);
    const ends = path ? nodesOf(cy, path) : none;
    const route = focus ? elementsOf(cy, focus) : ends;
    const paths = path ? connectionsIn(state).paths : [];
    const all = paths.reduce((some, one) => some.union(elementsOf(cy, one)), route);
    only(cy, 'route', route);
    only(cy, 'end', ends);
    only(cy, 'way', all.not(route));
    only(cy, 'off', !selected && ends.nonempty() ? cy.elements().not(all) : none);
    only(cy, 'worded', nameable(route));
  });
  cy.emit('marked');
}

function elementsOf(cy: Core, path: Path): CollectionReturnValue {
  return nodesOf(cy, path.entities).union(edgesOf(cy, path));
}

function nodesOf(cy: Core, ids: readonly EntityId[]): CollectionReturnValue {
  return ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection()).not('.hidden');
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
