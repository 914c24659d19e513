import type { BoundingBox12, Core, EdgeSingular, Position, SingularElementArgument } from 'cytoscape';
import type { Emphasis } from '../../../src/scene/scene.ts';
import { arrangedIn } from './arranged.ts';
import { idAt } from './hits.ts';
import type { DrawnId } from '../../../src/view/drawnId.ts';

/** What a script on the page, such as a test, can ask of the drawing. Lengths are in CSS pixels of the page unless said otherwise. */
export interface PageHandle {
  /** Everything that is drawn, in no order; what a filter or a group has taken out of the picture is not. */
  drawn(): DrawnThing[];
  /** The disc without its name, or the whole line; null where nothing of this id is drawn. */
  boundsOf(id: DrawnId): BoundingBox12 | null;
  /** The room of its words without their rim; null where none are drawn. */
  wordsAt(id: DrawnId): BoundingBox12 | null;
  /** A point of a line, as a share of the way from its source: exact at both ends, in the middle, and all along a straight one. */
  pointOf(id: DrawnId, share: number): Position | null;
  /** What a click or a tap at a point of the page would be on; null for the paper. */
  meantAt(point: Position, isTouch?: boolean): DrawnId | null;
  /** Where the origin of the drawing lies on the canvas, and how many CSS pixels a unit of it has. */
  viewport(): Position & { zoom: number };
  /** Whether nothing is on its way to another place. */
  isStill(): boolean;
}

export interface DrawnThing {
  id: DrawnId;
  type: 'entity' | 'group' | 'relation' | 'bundle' | 'caption' | 'tie';
  emphasis: Emphasis;
  /** As they are drawn; empty where they find no room. */
  words: string;
  /** In units of the drawing; null for a line. */
  position: Position | null;
  /** Diameter of the disc, or width of the line, in units of the drawing. */
  size: number;
  /** The corners of the shape, as the renderer has them; empty for a line. */
  outline: string;
  /** CSS colours of the disc or the line, and of its words. */
  colours: { shape: string; words: string };
}

declare global {
  interface Window {
    /** Absent until the drawing is whole. */
    edgewise?: PageHandle;
  }
}

export function handleOf(cy: Core): PageHandle {
  const find = (id: DrawnId) => cy.getElementById(id).toArray()[0];
  const toPage = ({ x1, y1, x2, y2 }: BoundingBox12): BoundingBox12 => {
    const [from, to] = [pointOnPage(cy, { x: x1, y: y1 }), pointOnPage(cy, { x: x2, y: y2 })];
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  };
  return {
    drawn: () => cy.elements().map(thingOf),
    boundsOf: (id) => {
      const element = find(id);
      return element ? toPage(element.boundingBox({ includeLabels: false, includeOverlays: false })) : null;
    },
    wordsAt: (id) => {
      const element = find(id);
      return element && wordsOf(element) !== '' ? toPage(roomOfWords(element)) : null;
    },
    pointOf: (id, share) => {
      const line = find(id);
      return line?.isEdge() ? pointOnPage(cy, pointOfLine(line, share)) : null;
    },
    meantAt: (point, isTouch = false) => {
      const arranged = arrangedIn(cy);
      return arranged ? idAt(cy, arranged, placeOf(cy, point), isTouch) : null;
    },
    viewport: () => ({ zoom: cy.zoom(), ...cy.pan() }),
    isStill: () => !cy.animated() && cy.nodes(':animated').empty(),
  };
}

function pointOnPage(cy: Core, { x, y }: Position): Position {
  const canvas = cy.container()?.getBoundingClientRect();
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: (canvas?.x ?? 0) + x * zoom + pan.x, y: (canvas?.y ?? 0) + y * zoom + pan.y };
}

function placeOf(cy: Core, { x, y }: Position): Position {
  const canvas = cy.container()?.getBoundingClientRect();
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: (x - (canvas?.x ?? 0) - pan.x) / zoom, y: (y - (canvas?.y ?? 0) - pan.y) / zoom };
}

function pointOfLine(line: EdgeSingular, share: number): Position {
  if (share === 0.5) return line.midpoint();
  const [from, to] = [line.sourceEndpoint(), line.targetEndpoint()];
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

function thingOf(element: SingularElementArgument): DrawnThing {
  const isNode = element.isNode();
  return {
    id: element.id(),
    type: element.data('type'),
    emphasis: element.data('emphasis'),
    words: wordsOf(element),
    position: isNode ? { ...element.position() } : null,
    size: Number(element.data(isNode ? 'size' : 'width')),
    outline: isNode ? `${element.style('shape')} ${element.style('shape-polygon-points')}` : '',
    colours: {
      shape: String(element.style(isNode ? 'background-color' : 'line-color')),
      words: String(element.style('color')),
    },
  };
}

function wordsOf(element: SingularElementArgument): string {
  return Number(element.style('text-opacity')) === 0 ? '' : String(element.style('label'));
}

/** The rim in the colour of the paper is none of the words, in units of the drawing. */
const RIM = 3;

function roomOfWords(element: SingularElementArgument): BoundingBox12 {
  const { x1, y1, x2, y2 } = element.boundingBox({
    includeNodes: false,
    includeEdges: false,
    includeOverlays: false,
  });
  return { x1: x1 + RIM, y1: y1 + RIM, x2: x2 - RIM, y2: y2 - RIM };
}
