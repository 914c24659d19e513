import type { Core, ElementDefinition } from 'cytoscape';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Picture } from '../../../src/query/picture.ts';
import { pictureIn } from '../../state/picture.ts';
import { useStore, type State } from '../../state/store.ts';
import { only } from '../classes.ts';
import { elementsOf } from '../elements.ts';
import { gatheredElements } from '../gatheredElements.ts';

/** What of a graph is drawn. */
export interface Drawn {
  index: GraphIndex;
  picture: Picture;
}

/** Draws what is in the picture: hides what is not, and puts groups and lines in the place of what they gather. @returns how to stop */
export function followPicture(cy: Core): () => void {
  let drawn: Drawn | undefined = cy.scratch('drawn');
  const follow = (state: State) => {
    const { index } = state;
    const picture = pictureIn(state);
    if (!index || (drawn?.index === index && drawn.picture === picture)) return;
    cy.batch(() => {
      if (drawn?.index !== index) replaceAll(cy, index);
      gather(cy, index, picture);
      only(
        cy,
        'hidden',
        cy.elements('.entity, .relation').filter((element) => !isIn(picture, element.id())),
      );
    });
    drawn = { index, picture };
    cy.emit('filtered');
  };
  follow(useStore.getState());
  return useStore.subscribe(follow);
}

function isIn({ entities, relations }: Picture, id: string): boolean {
  return entities.has(id) || relations.has(id);
}

/** By the drawing itself and not by the component around it, which takes an id such as `constructor` for known. */
function replaceAll(cy: Core, index: GraphIndex): void {
  cy.elements().remove();
  cy.add(elementsOf(index));
}

/** Keeps what is gathered as it was, so that it stays where it is. */
function gather(cy: Core, index: GraphIndex, picture: Picture): void {
  const wanted = new Map(gatheredElements(index, picture).map((element) => [element.data.id ?? '', element]));
  cy.elements('.gathered').forEach((element) => {
    const now = wanted.get(element.id());
    if (now) element.data(now.data);
    else element.remove();
  });
  const missing = [...wanted].flatMap(([id, element]) => (cy.getElementById(id).empty() ? [element] : []));
  cy.add(missing.map((element) => (element.group === 'nodes' ? amid(cy, element) : element)));
}

/** A group comes out of its members, wherever it goes from there. */
function amid(cy: Core, group: ElementDefinition): ElementDefinition {
  const held: readonly string[] = group.data['holds'];
  const members = held.flatMap((id) => cy.nodes().getElementById(id).toArray());
  const mean = (axis: 'x' | 'y') =>
    members.reduce((sum, node) => sum + node.position(axis), 0) / Math.max(1, members.length);
  return { ...group, position: { x: mean('x'), y: mean('y') } };
}
