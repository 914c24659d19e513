import type { Core, ElementDefinition, Position } from 'cytoscape';
import { isSame } from '../../../src/scene/keep.ts';
import { meanOf } from '../../../src/scene/layoutNodes.ts';
import type { Point } from '../../../src/scene/layouts/layout.ts';
import type { Placed, Scene, SceneNode } from '../../../src/scene/scene.ts';
import type { DrawnId } from '../../../src/view/drawnId.ts';
import {
  captionData,
  captionDefinition,
  edgeData,
  edgeDefinition,
  markData,
  nodeData,
  nodeDefinition,
} from './elementData.ts';

/** Takes nodes to where they belong. */
export type Move = (cy: Core, to: ReadonlyMap<DrawnId, Position>) => void;

/**
 * Tells Cytoscape the difference between two scenes, and nothing else: it styles anew whatever it is told, also where
 * that is as it was, and with hundreds of elements that is felt.
 * @param before what is drawn now
 * @param move how nodes get to their places; at once where it is left out
 */
export function applyScene(cy: Core, before: Scene, after: Scene, move: Move = put): void {
  if (before === after) return;
  cy.batch(() => {
    applyNodes(cy, before, after);
    takeAway(cy, before, after);
    applyCaptions(cy, before, after);
    applyEdges(cy, before, after);
    mark(cy, before, after);
  });
  if (before.nodes !== after.nodes) move(cy, new Map(after.nodes.map((node) => [node.id, positionOf(node)])));
}

function takeAway(cy: Core, before: Scene, after: Scene): void {
  const wanted = new Set(drawnIn(after).map(({ id }) => id));
  const gone = drawnIn(before).filter(({ id }) => !wanted.has(id));
  for (const { id } of gone) cy.getElementById(id).remove();
}

function applyNodes(cy: Core, before: Scene, after: Scene): void {
  if (before.nodes === after.nodes) return;
  const known = byId(before.nodes);
  const added = after.nodes.filter(({ id }) => !known.has(id));
  const start = startFrom(cy);
  cy.add(added.map((node) => nodeDefinition(node, after, null, start(node))));
  for (const node of after.nodes) {
    const earlier = known.get(node.id);
    if (!earlier || earlier === node) continue;
    const data = nodeData(node);
    if (!isSame(nodeData(earlier), data)) cy.getElementById(node.id).data(data);
  }
}

/** A group comes out of its members, wherever it goes from there. */
function startFrom(cy: Core): (node: SceneNode) => Point {
  return ({ type, entities, position }) => {
    if (type !== 'group') return position;
    const members = entities.flatMap((id) => cy.nodes().getElementById(id).toArray());
    if (members.length === 0) return position;
    return meanOf(members.map((member): Point => [member.position('x'), member.position('y')]));
  };
}

/** A caption stands where it was put. */
function applyCaptions(cy: Core, before: Scene, after: Scene): void {
  if (before.captions === after.captions) return;
  const known = byId(before.captions);
  cy.add(
    after.captions
      .filter(({ id }) => !known.has(id))
      .map((caption) => captionDefinition(caption, after, null)),
  );
  for (const caption of after.captions) {
    const earlier = known.get(caption.id);
    if (!earlier || earlier === caption) continue;
    const drawn = cy.nodes().getElementById(caption.id);
    drawn.data(captionData(caption));
    drawn.position(positionOf(caption));
  }
}

function applyEdges(cy: Core, before: Scene, after: Scene): void {
  if (before.edges === after.edges) return;
  const known = byId(before.edges);
  const added: ElementDefinition[] = [];
  for (const edge of after.edges) {
    const earlier = known.get(edge.id);
    if (!earlier) added.push(edgeDefinition(edge, after, null));
    else if (earlier !== edge) {
      const drawn = cy.getElementById(edge.id);
      const { source, target } = edge;
      // The ends of an edge are no data that can be told anew: a line that says another verb may run the other way.
      if (earlier.source !== source || earlier.target !== target) drawn.move({ source, target });
      drawn.data({ dashes: undefined, ...edgeData(edge) });
    }
  }
  cy.add(added);
}

/** What is new has its marks already. */
function mark(cy: Core, before: Scene, after: Scene): void {
  if (before.emphasis === after.emphasis) return;
  const known = new Set(drawnIn(before).map(({ id }) => id));
  for (const { id } of drawnIn(after)) {
    if (!known.has(id)) continue;
    const marks = markData(after, id);
    if (!isSame(markData(before, id), marks)) cy.getElementById(id).data(marks);
  }
}

function put(cy: Core, to: ReadonlyMap<DrawnId, Position>): void {
  cy.batch(() => {
    for (const [id, position] of to) {
      const node = cy.nodes().getElementById(id);
      const { x, y } = node.position();
      if (x !== position.x || y !== position.y) node.position(position);
    }
  });
}

export function positionOf({ position: [x, y] }: Placed): Position {
  return { x, y };
}

function drawnIn({ nodes, edges, captions }: Scene): readonly { id: DrawnId }[] {
  return [...edges, ...nodes, ...captions];
}

function byId<T extends { id: DrawnId }>(all: readonly T[]): ReadonlyMap<DrawnId, T> {
  return new Map(all.map((one) => [one.id, one]));
}
