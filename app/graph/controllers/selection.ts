import type { Core, EventObject } from 'cytoscape';
import { get } from '../../../src/query/graphIndex.ts';
import { select } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useStore, type State } from '../../state/store.ts';
import { bringIntoView } from '../camera.ts';
import { nameable, surroundings } from '../surroundings.ts';

/** Selects what is clicked, and marks what is selected with its neighbours. @returns how to stop */
export function followSelection(cy: Core): () => void {
  const onTap = ({ target }: EventObject) => {
    if (target === cy) go(select(null));
    else go(select({ type: target.isNode() ? 'entity' : 'relation', id: target.id() }));
  };
  cy.on('tap', onTap);
  const follow = (state: State) => {
    const id = selectedElementId(state);
    mark(cy, id);
    if (id !== null) requestAnimationFrame(() => bringIntoView(cy, id)); // when the details have opened over the canvas
  };
  const stopSelection = useStore.subscribe((state, before) => {
    if (state.view.selected !== before.view.selected) follow(state);
  });
  const onFilter = () => mark(cy, selectedElementId(useStore.getState()));
  const onResize = () => follow(useStore.getState());
  cy.on('filtered', onFilter);
  cy.on('resize', onResize);
  follow(useStore.getState());
  return () => {
    cy.off('tap', onTap);
    cy.off('filtered', onFilter);
    cy.off('resize', onResize);
    stopSelection();
  };
}

/** The element that stands for the selection: a statement is drawn as its relation. */
function selectedElementId({ index, view }: State): string | null {
  if (!view.selected || !index) return null;
  return view.selected.type === 'statement' ? get(index.relationOf, view.selected.id).id : view.selected.id;
}

/** What is not drawn, or left out by the filter, cannot be marked, and dims nothing. */
function mark(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass('selected near dim');
    cy.edges('.held').removeClass('named held');
    if (id === null || cy.getElementById(id).not('.hidden').empty()) return;
    const near = surroundings(cy, id);
    cy.elements().not(near).addClass('dim');
    near.addClass('near');
    cy.getElementById(id).addClass('selected');
    nameable(near).addClass('named held');
  });
  cy.emit('marked');
}
