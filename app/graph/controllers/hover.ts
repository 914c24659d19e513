import type { CollectionReturnValue, Core, EventObject } from 'cytoscape';
import { useHover } from '../../state/hover.ts';
import { only } from '../classes.ts';
import { nameable, surroundings } from '../surroundings.ts';

const delay = 200;

/** Lifts what the pointer rests on, or what the list points at, and dims the rest. @returns how to stop */
export function followHover(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const point = (id: string | null) => {
    clearTimeout(timer);
    timer = setTimeout(() => useHover.setState({ id }), delay);
  };
  const onOver = ({ target }: EventObject) => {
    cy.container()?.classList.add('pointing');
    point(target.id());
  };
  const onOut = () => {
    cy.container()?.classList.remove('pointing');
    point(null);
  };
  cy.on('mouseover', 'node, edge', onOver);
  cy.on('mouseout', 'node, edge', onOut);
  // What is gone from the picture is pointed at no more, and no pointer leaves it.
  const onFilter = () => {
    const { id } = useHover.getState();
    if (id !== null && cy.getElementById(id).not('.hidden').empty()) useHover.setState({ id: null });
  };
  cy.on('filtered', onFilter);
  const stop = useHover.subscribe(({ id, relations }) => lift(cy, pointedAt(cy, id, relations)));
  return () => {
    clearTimeout(timer);
    cy.off('mouseover', 'node, edge', onOver);
    cy.off('mouseout', 'node, edge', onOut);
    cy.off('filtered', onFilter);
    stop();
  };
}

/** What is pointed at with what it touches. Relations that the filter leaves out lift nothing. */
function pointedAt(cy: Core, id: string | null, relations: readonly string[]): CollectionReturnValue {
  if (id !== null) return surroundings(cy, id);
  const behind = new Set(relations);
  const edges = cy.edges().filter((edge) => behind.has(edge.id()) && !edge.hasClass('hidden'));
  return edges.union(edges.connectedNodes());
}

function lift(cy: Core, lifted: CollectionReturnValue): void {
  cy.batch(() => {
    only(cy, 'lifted', lifted);
    only(cy, 'shade', lifted.empty() ? lifted : cy.elements().not(lifted).not('.near')); // what is selected stays in sight
    only(cy, 'named', nameable(lifted).union(cy.edges('.held')));
  });
  cy.emit('marked');
}
