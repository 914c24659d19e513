import { Graph, layout } from '@dagrejs/dagre';
import type { Body, Layout, Point, Tie } from './layout.ts';

/** Between two names of a layer, and between two layers. */
const GAP = 10;
const MOST = 46;
const BETWEEN = 44;

/**
 * From left to right, who acts before whom it concerns, as far as the ties allow (Sugiyama et al. 1981). Layers and the
 * order in them are dagre’s; the layers are closed up, since it leaves room for bends that lines here do not take.
 */
export const layered: Layout = ({ bodies, ties }) => {
  const { spots, width } = byDagre(bodies, ties);
  const columns = [...new Set([...spots.values()].map(({ x }) => x))].map((x) => ({
    x,
    layer: bodies
      .filter(({ id }) => spots.get(id)?.x === x)
      .toSorted((a, b) => (spots.get(a.id)?.y ?? 0) - (spots.get(b.id)?.y ?? 0)),
  }));
  const layers = columns.map(({ layer }) => layer);
  const gap = roomBetween(layers, width);
  return { places: new Map(columns.flatMap(({ x, layer }) => inAColumn(layer, x, gap))), captions: [] };
};

/** By numbers, since dagre takes an id such as `constructor` for a part of the language. */
function byDagre(bodies: readonly Body[], ties: readonly Tie[]): { spots: Map<string, Spot>; width: number } {
  const keys = new Map(bodies.map(({ id }, i) => [id, String(i)]));
  const web = new Graph();
  web.setGraph({ rankdir: 'LR', nodesep: GAP, ranksep: BETWEEN, acyclicer: 'greedy' });
  for (const { id, halfWidth, above, below } of bodies)
    web.setNode(keys.get(id) ?? '', { width: 2 * halfWidth, height: above + below });
  for (const { from, to } of ties) web.setEdge(keys.get(from) ?? '', keys.get(to) ?? '', {});
  layout(web);
  const spots = new Map([...keys].map(([id, key]): [string, Spot] => [id, web.node(key)]));
  return { spots, width: web.graph().width ?? 0 };
}

interface Spot {
  x: number;
  y: number;
}

/** As much as leaves the whole about as high as it is wide: a screen has the room, and lines are easier to follow. */
function roomBetween(layers: readonly (readonly Body[])[], width: number): number {
  const fullest = layers.reduce((most, layer) => (heightOf(layer) > heightOf(most) ? layer : most), []);
  return Math.max(GAP, Math.min(MOST, (width * 0.85 - heightOf(fullest)) / fullest.length));
}

function heightOf(layer: readonly Body[]): number {
  return layer.reduce((sum, { above, below }) => sum + above + below, 0);
}

/** One beneath the other, around the middle. */
function inAColumn(layer: readonly Body[], x: number, gap: number): [string, Point][] {
  let y = -(heightOf(layer) + gap * (layer.length - 1)) / 2;
  return layer.map(({ id, above, below }) => {
    const at: Point = [x, y + above];
    y += above + below + gap;
    return [id, at];
  });
}
