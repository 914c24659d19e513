import { Graph, layout } from '@dagrejs/dagre';
import type { LayoutNode, Place, Point, LayoutEdge } from './layout.ts';

/** Between two names of a layer, and between two layers. */
const GAP = 10;
const MAX_GAP = 46;
const BETWEEN = 44;

/**
 * From left to right, who acts before whom it concerns, as far as the edges allow (Sugiyama et al. 1981). Layers and the
 * order in them are dagre’s; the layers are closed up, since it leaves room for bends that lines here do not take.
 */
export const layered: Place = ({ nodes, edges, aspect }) => {
  const { spots, width } = byDagre(nodes, edges);
  const columns = [...new Set([...spots.values()].map(({ x }) => x))].map((x) => ({
    x,
    layer: nodes
      .filter(({ id }) => spots.get(id)?.x === x)
      .toSorted((a, b) => (spots.get(a.id)?.y ?? 0) - (spots.get(b.id)?.y ?? 0)),
  }));
  const layers = columns.map(({ layer }) => layer);
  const gap = roomBetween(layers, width / aspect);
  return { places: new Map(columns.flatMap(({ x, layer }) => inAColumn(layer, x, gap))), captions: [] };
};

/** By numbers, since dagre takes an id such as `constructor` for a part of the language. */
function byDagre(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): { spots: Map<string, Spot>; width: number } {
  const keys = new Map(nodes.map(({ id }, i) => [id, String(i)]));
  const web = new Graph();
  web.setGraph({ rankdir: 'LR', nodesep: GAP, ranksep: BETWEEN, acyclicer: 'greedy' });
  for (const { id, halfWidth, above, below } of nodes)
    web.setNode(keys.get(id) ?? '', { width: 2 * halfWidth, height: above + below });
  for (const { from, to } of edges) web.setEdge(keys.get(from) ?? '', keys.get(to) ?? '', {});
  layout(web);
  const spots = new Map([...keys].map(([id, key]): [string, Spot] => [id, web.node(key)]));
  return { spots, width: web.graph().width ?? 0 };
}

interface Spot {
  x: number;
  y: number;
}

/** As much as makes the whole as high as the pane has room for: lines are easier to follow. */
function roomBetween(layers: readonly (readonly LayoutNode[])[], height: number): number {
  const fullest = layers.reduce((most, layer) => (heightOf(layer) > heightOf(most) ? layer : most), []);
  return Math.max(GAP, Math.min(MAX_GAP, (height - heightOf(fullest)) / fullest.length));
}

function heightOf(layer: readonly LayoutNode[]): number {
  return layer.reduce((sum, { above, below }) => sum + above + below, 0);
}

/** One beneath the other, around the middle. */
function inAColumn(layer: readonly LayoutNode[], x: number, gap: number): [string, Point][] {
  let y = -(heightOf(layer) + gap * (layer.length - 1)) / 2;
  return layer.map(({ id, above, below }) => {
    const at: Point = [x, y + above];
    y += above + below + gap;
    return [id, at];
  });
}
