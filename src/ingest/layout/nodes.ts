import type { PaneShape } from '../../model/paneShape.ts';
import type { PlacedBox } from '../../model/separate.ts';
import type { Entity, EntityId, Graph, Relation } from '../../model/types.ts';
import { roomsFor } from './rooms.ts';
import { weightsOf, type Weights } from './weights.ts';

/** What of a graph is placed. */
export type Placeable = Pick<Graph, 'entities' | 'relations' | 'vocabulary'>;

/** An entity that has a relation: its disc is centred at x, y, its name beneath. */
export interface LayoutNode extends PlacedBox {
  id: EntityId;
}

/** Once for every two entities with relations between them. */
export interface LayoutEdge {
  source: LayoutNode;
  target: LayoutNode;
  /** How much it weighs that it is crossed: 1, or more for what is most worth telling. */
  weight: number;
}

export interface LayoutGraph {
  readonly nodes: LayoutNode[];
  readonly edges: LayoutEdge[];
}

/** What is drawn of a graph in a pane of a shape, everything at 0,0. */
export function layoutGraph(
  graph: Placeable,
  shape: PaneShape,
  weights: Weights = weightsOf(graph),
): LayoutGraph {
  const { entities, relations } = graph;
  const counts = countRelations(relations);
  const drawn = entities.filter(({ id }) => counts.has(id));
  const roomOf = roomsFor(shape, drawn, weights.entities, (id) => counts.get(id) ?? 0);
  const nodes = drawn.map((entity: Entity): LayoutNode => ({ id: entity.id, ...roomOf(entity), x: 0, y: 0 }));
  let edges: LayoutEdge[] | null = null;
  // Where nobody is new, nobody asks for them.
  return {
    nodes,
    get edges() {
      return (edges ??= edgesBetween(nodes, relations, weights.relations));
    },
  };
}

function countRelations(relations: readonly Relation[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { subject, object } of relations)
    for (const id of [subject, object]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function edgesBetween(
  nodes: readonly LayoutNode[],
  relations: readonly Relation[],
  weights: ReadonlyMap<Relation, number>,
): LayoutEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = new Map<string, LayoutEdge>();
  for (const relation of relations) {
    const { subject, object } = relation;
    const [source, target] = [subject, object].toSorted().map((id) => byId.get(id));
    if (!source || !target || source === target) continue;
    const key = `${source.id}~${target.id}`;
    const weight = Math.max(weights.get(relation) ?? 1, edges.get(key)?.weight ?? 1);
    edges.set(key, { source, target, weight });
  }
  return [...edges.values()];
}

/** The neighbours of every node. */
export function neighboursOf({ nodes, edges }: LayoutGraph): ReadonlyMap<LayoutNode, readonly LayoutNode[]> {
  const neighbours = new Map(nodes.map((node): [LayoutNode, LayoutNode[]] => [node, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  return neighbours;
}
