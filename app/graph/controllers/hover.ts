import type { Core, EventObject } from 'cytoscape';
import { useHover } from '../../state/hover.ts';
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
  const stop = useHover.subscribe(({ id }) => lift(cy, id));
  return () => {
    clearTimeout(timer);
    cy.off('mouseover', 'node, edge', onOver);
    cy.off('mouseout', 'node, edge', onOut);
    stop();
  };
}

function lift(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements('.lifted').removeClass('lifted');
    cy.elements('.shade').removeClass('shade');
    cy.edges('.named').not('.held').removeClass('named');
    if (id === null) return;
    const near = surroundings(cy, id);
    if (near.empty()) return;
    cy.elements().not(near).addClass('shade');
    near.addClass('lifted');
    nameable(near).addClass('named');
  });
  cy.emit('marked');
}
