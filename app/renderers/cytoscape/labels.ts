import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape';
import { nameFont, nameGap } from '../../../src/model/drawing.ts';
import { arrange, type Arrangement } from '../../../src/scene/arrangement.ts';
import { isSame } from '../../../src/scene/keep.ts';
import type { NamePlace } from '../../../src/scene/names.ts';
import type { Scene, SceneCaption, SceneEdge, SceneNode } from '../../../src/scene/scene.ts';
import { noteArranged } from './arranged.ts';
import { useScene } from '../../state/selectors/scene.ts';

/** A difference in size that nobody sees, as a share. */
const SAME_SIZE = 0.03;

/** What is written at a node, and where. */
export interface NameData {
  /** In the lines that it is set in; empty where it finds no room. */
  written: string;
  /** What is added to its place under the disc, downwards and to the right, in units of the drawing. */
  rise: number;
  aside: number;
}

/** What is written on an edge, and where. */
export interface EdgeTextData {
  written: string;
  /** From the middle of the edge. */
  dx: number;
  dy: number;
  /** A number that stands alone, upright. */
  upright: boolean;
}

/** @param place where room was found for the name; as designed where nobody has looked yet */
export function nameData({ label }: SceneNode | SceneCaption, place: NamePlace | undefined): NameData {
  const { rise, aside } = place?.spot ?? { rise: nameGap, aside: 0 };
  return { written: place?.isShown === false ? '' : label.join('\n'), rise, aside };
}

/** @param arrangement null where nobody has looked for room yet */
export function edgeTextData(edge: SceneEdge, arrangement: Arrangement | null): EdgeTextData {
  const label = arrangement?.labels.get(edge.id);
  if (label) return { written: label.shown, dx: label.dx, dy: label.dy, upright: false };
  const { shown, dx, dy, isShown } = arrangement?.numbers.get(edge.id) ?? unplaced;
  return { written: isShown ? shown : '', dx, dy, upright: isShown };
}

const unplaced = { shown: '', dx: 0, dy: 0, isShown: false };

/** Writes what found room, where it did, and nothing else; only what is other than before is told. */
export function write(cy: Core, scene: Scene, arrangement: Arrangement): void {
  cy.batch(() => {
    const fonts = (node: SingularElementArgument) => arrangement.names.get(node.id())?.font ?? nameFont;
    for (const font of new Set([...arrangement.names.values()].map((name) => name.font)))
      setFont(
        cy.nodes().filter((node) => fonts(node) === font),
        font,
      );
    setFont(cy.elements('edge'), arrangement.edgeFont);
    for (const one of [...scene.nodes, ...scene.captions])
      tell(cy, one.id, nameData(one, arrangement.names.get(one.id)));
    for (const edge of scene.edges) tell(cy, edge.id, edgeTextData(edge, arrangement));
  });
  // Where Cytoscape is asked for the room of an element that it has not styled yet, it forgets the name in it for good.
  cy.nodes().forEach((node) => void node.numericStyle('font-size'));
}

function tell(cy: Core, id: string, data: NameData | EdgeTextData): void {
  const element = cy.getElementById(id);
  const known = Object.fromEntries(Object.keys(data).map((key) => [key, element.data(key)]));
  if (element.nonempty() && !isSame(known, data)) element.data(data);
}

/** The size that was set last; the stylesheet asks for it when an element is put in. */
export function fontOf(element: SingularElementArgument): number {
  return Number(element.scratch('font') ?? nameFont);
}

/** Sizes set element by element are dear, and so are only set where they are others. */
function setFont(elements: CollectionReturnValue, font: number): void {
  const others = elements.filter(
    (element) => element.scratch('font') === undefined || Math.abs(fontOf(element) / font - 1) > SAME_SIZE,
  );
  others.style('font-size', font);
  others.forEach((element) => void element.scratch('font', font));
}

/** Keeps names readable at every zoom and never one over another: what is selected goes first, then the largest. @returns how to stop */
export function followLabels(cy: Core): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    // The words beside the drawing come first; what flies past is not read, and where the view comes to rest, the names
    // find their places once.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => (cy.animated() ? soon() : writeAt(cy)));
    });
  };
  cy.on('zoom resize', soon);
  const stop = useScene.subscribe(soon);
  writeAt(cy);
  return () => {
    cancelAnimationFrame(frame);
    cy.off('zoom resize', soon);
    stop();
  };
}

/** @param zoom how large the names are to be read: on the screen, or in a picture of it */
export function writeAt(cy: Core, zoom = cy.zoom()): void {
  const { scene } = useScene.getState();
  const arrangement = arrange(scene, zoom, cy.width());
  noteArranged(cy, { scene, arrangement });
  write(cy, scene, arrangement);
}
