import type { ElementDefinition } from 'cytoscape';
import type { ColourName, ShapeName } from '../../../src/model/looks.ts';
import type { Arrangement } from '../../../src/scene/arrangement.ts';
import { dashes, type Dashes } from '../../../src/scene/edgeDashes.ts';
import type { Emphasis, Scene, SceneCaption, SceneEdge, SceneNode } from '../../../src/scene/scene.ts';
import { edgeTextData, nameData } from './labels.ts';

/** What the stylesheet reads of a node. */
export interface NodeData {
  id: string;
  type: SceneNode['type'] | 'caption';
  shape: ShapeName;
  /** Of its kind; none where it is of no one kind. */
  colour: ColourName | 'none';
  /** A class and no one thing. */
  generic: boolean;
  pinned: boolean;
  lead: boolean;
  /** Diameter, in units of the drawing. */
  size: number;
  /** The room of the disc and its name. */
  box: SceneNode['box'];
}

/** What the stylesheet reads of an edge. */
export interface EdgeData extends Pick<
  SceneEdge,
  | 'id'
  | 'type'
  | 'source'
  | 'target'
  | 'accounts'
  | 'width'
  | 'line'
  | 'lead'
  | 'polarity'
  | 'least'
  | 'curve'
  | 'symmetric'
> {
  /** Absent for a solid line. */
  dashes?: Dashes;
}

/** How an element stands out: what changes most often, and is told by itself. */
export interface MarkData {
  emphasis: Emphasis;
}

export function nodeData({ colour, ...node }: SceneNode): NodeData {
  const { id, type, shape, generic, pinned, lead, size, box } = node;
  return { id, type, shape, colour: colour ?? 'none', generic, pinned, lead, size, box };
}

/** Words over a part of the drawing, which cannot be touched. */
export function captionData({ id, box }: SceneCaption): NodeData {
  const look = { shape: 'circle', colour: 'none', generic: false, pinned: false, lead: true } as const;
  return { id, type: 'caption', ...look, size: 1, box };
}

export function edgeData(edge: SceneEdge): EdgeData {
  const { id, type, source, target, accounts, width, line, lead, polarity, firmest, least, curve } = edge;
  const broken = dashes(firmest, least, width);
  const isLoop = source === target; // Cytoscape sees to these
  return {
    id,
    type,
    source,
    target,
    accounts,
    width,
    line,
    lead,
    polarity,
    least,
    curve: isLoop ? 0 : curve,
    ...(broken.length > 0 && { dashes: broken }),
    symmetric: edge.symmetric,
  };
}

export function markData({ emphasis }: Pick<Scene, 'emphasis'>, id: string): MarkData {
  return { emphasis: emphasis.get(id) ?? 'normal' };
}

/** As Cytoscape takes a node that it does not have yet. @param arrangement null where nobody has looked for room yet */
export function nodeDefinition(
  node: SceneNode,
  scene: Scene,
  arrangement: Arrangement | null,
  [x, y] = node.position,
): ElementDefinition {
  const { id } = node;
  return {
    group: 'nodes',
    data: { ...nodeData(node), ...markData(scene, id), ...nameData(node, arrangement?.names.get(id)) },
    position: { x, y },
  };
}

export function captionDefinition(
  caption: SceneCaption,
  scene: Scene,
  arrangement: Arrangement | null,
): ElementDefinition {
  const [x, y] = caption.position;
  const name = nameData(caption, arrangement?.names.get(caption.id));
  return {
    group: 'nodes',
    data: { ...captionData(caption), ...markData(scene, caption.id), ...name },
    position: { x, y },
    grabbable: false,
    pannable: true,
  };
}

export function edgeDefinition(
  edge: SceneEdge,
  scene: Scene,
  arrangement: Arrangement | null,
): ElementDefinition {
  const data = { ...edgeData(edge), ...markData(scene, edge.id), ...edgeTextData(edge, arrangement) };
  return { group: 'edges', data };
}
