import { memo } from './memo.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import type { DrawnId } from '../view/drawnId.ts';

/** What is drawn and what touches what, for look-ups. */
export interface Topology {
  nodes: ReadonlyMap<DrawnId, SceneNode>;
  edges: ReadonlyMap<DrawnId, SceneEdge>;
  /** The edges of each node, in order. */
  edgesOf: ReadonlyMap<DrawnId, readonly SceneEdge[]>;
  /** The groups and bundles that stand for an entity or relation. */
  standIns: ReadonlyMap<string, readonly DrawnId[]>;
}

function topologyOf(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): Topology {
  const edgesOf = new Map<DrawnId, SceneEdge[]>();
  const standIns = new Map<string, DrawnId[]>();
  for (const edge of edges) for (const end of new Set([edge.source, edge.target])) add(edgesOf, end, edge);
  for (const { id, type, entities, relations } of nodes)
    if (type === 'group') for (const held of [...entities, ...relations]) add(standIns, held, id);
  for (const { id, type, relations } of edges)
    if (type === 'bundle') for (const held of relations) add(standIns, held, id);
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    edgesOf,
    standIns,
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** What is drawn for an entity, a relation, a group or a bundle: itself, or what stands for it. Empty where nothing is. */
export function drawnFor({ nodes, edges, standIns }: Topology, id: string): readonly DrawnId[] {
  return nodes.has(id) || edges.has(id) ? [id] : (standIns.get(id) ?? []);
}

/** What is drawn for these with what it touches: a node with its edges and their other ends, an edge with its two ends. */
export function surroundings(topology: Topology, ids: readonly string[]): Set<DrawnId> {
  const found = new Set<DrawnId>();
  const addEdge = ({ id, source, target }: SceneEdge) => found.add(id).add(source).add(target);
  for (const id of ids.flatMap((one) => drawnFor(topology, one))) {
    found.add(id);
    const edge = topology.edges.get(id);
    if (edge) addEdge(edge);
    topology.edgesOf.get(id)?.forEach(addEdge);
  }
  return found;
}

/** The same for a scene; remembered for the last one. */
export const topologyIn = memo(
  ({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>) => topologyOf(nodes, edges),
  ({ nodes, edges }) => [nodes, edges],
);

/** The nodes that are drawn for these, or at the ends of the edges that are. */
export function nodesFor(topology: Topology, ids: readonly string[]): SceneNode[] {
  const drawn = ids.flatMap((id) => drawnFor(topology, id));
  const ends = drawn.flatMap((id) => {
    const edge = topology.edges.get(id);
    return edge ? [edge.source, edge.target] : [id];
  });
  return [...new Set(ends)].flatMap((id) => topology.nodes.get(id) ?? []);
}
