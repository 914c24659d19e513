import type { Bounds } from '../../model/nearPairs.ts';
import { GAP, overlap, separate } from '../../model/separate.ts';
import type { PaneShape } from '../../model/paneShape.ts';
import type { EntityId } from '../../model/types.ts';
import { cellGrid, type CellGrid } from './cellGrid.ts';
import { drawFrom } from './draw.ts';
import { neighboursOf, type LayoutGraph, type LayoutNode } from './nodes.ts';
import { chance } from './start.ts';
import { makeRoom } from './tighten.ts';

/** How far a new node starts aside from the middle of its neighbours at most on either axis, in units of the drawing. */
const ASIDE = 60;
/** Room that is free is looked for so far around at most; where there is none so near, others give room. */
const FREE_WITHIN = 240;
const RING = 12;
const PLACES_ON_RING = 16;
/** Side of the cells in which it is looked up what stands around; about as wide as a name. */
const CELL = 120;

/**
 * Draws a graph of which a part stands somewhere already: what is new goes beside its neighbours where there is room, or
 * else what is in the way gives some. Where more is new than is kept, all is drawn anew from there. Changes the nodes in
 * place.
 */
export function extend(
  graph: LayoutGraph,
  previous: ReadonlyMap<EntityId, [x: number, y: number]>,
  shape: PaneShape,
): void {
  const { nodes } = graph;
  const kept = nodes.filter(({ id }) => previous.has(id));
  for (const node of kept) [node.x, node.y] = previous.get(node.id) ?? [0, 0];
  putBeside(graph, kept);
  if (nodes.length > 2 * kept.length) {
    drawFrom(graph, shape);
  } else if (!separate(nodes)) makeRoom(nodes);
}

/** First those who have a neighbour with a place, then those whose neighbours came so; last who hangs on nobody. */
function putBeside(graph: LayoutGraph, kept: readonly LayoutNode[]): void {
  const placed = new Set(kept);
  let waiting = graph.nodes.filter((node) => !placed.has(node));
  if (waiting.length === 0) return;
  const neighbours = neighboursOf(graph);
  const standing = standingAt(kept);
  while (waiting.length > 0) {
    const known = (node: LayoutNode) => (neighbours.get(node) ?? []).filter((other) => placed.has(other));
    const tied = waiting
      .map((node) => ({ node, around: known(node) }))
      .filter(({ around }) => around.length > 0);
    const next = tied.length > 0 ? tied : waiting.map((node) => ({ node, around: [] }));
    for (const { node, around } of next) {
      putAmid(node, around, standing);
      placed.add(node);
    }
    waiting = waiting.filter((node) => !placed.has(node));
  }
}

function standingAt(nodes: readonly LayoutNode[]): CellGrid<LayoutNode> {
  const [x, y] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
  const area = { left: Math.min(...x), right: Math.max(...x), top: Math.min(...y), bottom: Math.max(...y) };
  const standing = cellGrid<LayoutNode>(area, CELL);
  for (const node of nodes) standing.add(node, standing.cellsOfBox(boundsOf(node)));
  return standing;
}

/** Amid its neighbours, or where room is free that is nearest to there. */
function putAmid(node: LayoutNode, around: readonly LayoutNode[], standing: CellGrid<LayoutNode>): void {
  const x = Math.round(mean(around.map((other) => other.x)) + ASIDE * chance(node.id, 'x'));
  const y = Math.round(mean(around.map((other) => other.y)) + ASIDE * chance(node.id, 'y'));
  for (let radius = 0; radius <= FREE_WITHIN; radius += RING) {
    for (let i = 0; i < PLACES_ON_RING; i++) {
      const angle = (2 * Math.PI * i) / PLACES_ON_RING;
      node.x = x + Math.round(radius * Math.cos(angle));
      node.y = y + Math.round(radius * Math.sin(angle));
      if (isFree(node, standing)) return standing.add(node, standing.cellsOfBox(boundsOf(node)));
    }
  }
  Object.assign(node, { x, y });
  standing.add(node, standing.cellsOfBox(boundsOf(node)));
}

function isFree(node: LayoutNode, standing: CellGrid<LayoutNode>): boolean {
  return standing
    .cellsOfBox(boundsOf(node))
    .every((cell) => standing.at(cell).every((other) => overlap(node, other) === null));
}

/** With so much around it that what must stay apart shares a cell. */
function boundsOf({ x, y, halfWidth, above, below }: LayoutNode): Bounds {
  return {
    left: x - halfWidth - GAP,
    right: x + halfWidth + GAP,
    top: y - above - GAP,
    bottom: y + below + GAP,
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
