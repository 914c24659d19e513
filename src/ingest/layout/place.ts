import { nameWidth } from '../../model/drawing.ts';
import type { PaneShape } from '../../model/paneShape.ts';
import type { EntityId, Graph, Positions } from '../../model/types.ts';
import { draw, settleAll, type Settled } from './draw.ts';
import { extend } from './extend.ts';
import { layoutGraph, type LayoutNode, type Placeable } from './nodes.ts';
import { weightsOf, type Weights } from './weights.ts';

/** Where the entities stood in the drawing before this one. */
export type PreviousPositions = ReadonlyMap<EntityId, [x: number, y: number]>;
/** The drawings before for panes of each shape; empty where there was none. */
export type PreviousDrawings = Readonly<Record<PaneShape, PreviousPositions>>;

export const noDrawings: PreviousDrawings = { wide: new Map(), square: new Map(), tall: new Map() };

/** Places for panes of every shape, as the graph file holds them. */
export function placeAll(
  graph: Placeable,
  previous: PreviousDrawings,
): Required<Pick<Graph, 'positions' | 'shapedPositions'>> {
  const weights = weightsOf(graph);
  let settled: Settled | null = null;
  const begin = () => (settled ??= settleAll(layoutGraph(graph, 'square', weights)));
  const at = (shape: PaneShape) => place(graph, previous[shape], shape, weights, begin);
  return { positions: at('square'), shapedPositions: { wide: at('wide'), tall: at('tall') } };
}

/**
 * A finished drawing: a disc with its name beneath for every entity, in whole units; no two boxes overlap.
 *
 * What was drawn before stays where it is: who is new goes beside its neighbours, and only what is in the way gives
 * room. So a small change moves little, and a drawing that is given back unchanged stays unchanged. Without one, the
 * whole graph is drawn around 0,0, the same each time.
 */
export function place(
  graph: Placeable,
  previous: PreviousPositions,
  shape: PaneShape = 'square',
  weights: Weights = weightsOf(graph),
  begin = () => settleAll(layoutGraph(graph, 'square', weights)),
): Positions {
  const layout = layoutGraph(graph, shape, weights);
  const { nodes } = layout;
  if (nodes.some(({ id }) => previous.has(id))) extend(layout, previous, shape);
  else if (nodes.length > 0) draw(layout, shape, begin());
  const drawn = new Set(nodes.map(({ id }) => id));
  const alone = graph.entities.filter(({ id }) => !drawn.has(id)).map(({ id }) => id);
  const places = nodes.map(({ id, x, y }) => [id, [x + 0, y + 0]]); // JSON keeps no -0
  return Object.fromEntries([...places, ...beneath(nodes, alone)]);
}

/** Entities without a relation are not drawn; should they be, they stand in a row of their own. */
function beneath(
  nodes: readonly LayoutNode[],
  alone: readonly EntityId[],
): [EntityId, [x: number, y: number]][] {
  const bottom = Math.max(0, ...nodes.map(({ y, below }) => y + below));
  return alone.map((id, i) => [id, [i * 2 * nameWidth, Math.round(bottom) + nameWidth]]);
}
