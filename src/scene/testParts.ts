import { discSize, nameLines } from '../model/drawing.ts';
import { boxOf } from '../model/labelBox.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** For tests: a node that is nothing but a place. */
export function testNode(
  id: string,
  [x, y]: [x: number, y: number],
  rest: Partial<SceneNode> = {},
): SceneNode {
  const size = discSize(2);
  return {
    id,
    type: 'entity',
    label: nameLines(id),
    shape: 'circle',
    colour: 'blue',
    generic: false,
    lead: true,
    size,
    pinned: false,
    hiddenNeighbours: 0,
    entities: [id],
    relations: [],
    position: [x, y],
    box: boxOf(id, size),
    ...rest,
  };
}

/** For tests: a plain edge between two nodes. */
export function testEdge(source: string, target: string, rest: Partial<SceneEdge> = {}): SceneEdge {
  const id = `${source}~ties~${target}`;
  return {
    id,
    type: 'relation',
    source,
    target,
    words: ['ties'],
    number: '',
    width: 1.4,
    line: 'blue',
    importance: 1,
    lead: true,
    firmest: 'actual',
    least: 'actual',
    polarity: 'affirmed',
    symmetric: false,
    accounts: 1,
    relations: [id],
    curve: 0,
    ...rest,
  };
}

export function sceneOf(nodes: SceneNode[], edges: SceneEdge[], rest: Partial<Scene> = {}): Scene {
  return {
    nodes,
    edges,
    captions: [],
    ties: [],
    emphasis: new Map(),
    worded: new Map(),
    offstage: [],
    ...rest,
  };
}
