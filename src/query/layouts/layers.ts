import { Graph, layout } from '@dagrejs/dagre';
import type { Layout, Point } from './layout.ts';

/** Between two names, and between two layers. */
const GAP = 12;
const BETWEEN = 60;

/** From left to right, who acts before whom it concerns, as far as the ties allow (Sugiyama et al. 1981, as dagre does it). */
export const layered: Layout = ({ bodies, ties }) => {
  const web = new Graph();
  web.setGraph({ rankdir: 'LR', nodesep: GAP, ranksep: BETWEEN });
  for (const { id, halfWidth, above, below } of bodies)
    web.setNode(id, { width: 2 * halfWidth, height: above + below });
  for (const { from, to } of ties) web.setEdge(from, to, {});
  layout(web);
  const places = bodies.map(({ id, above, below }): [string, Point] => {
    const { x, y } = web.node(id);
    return [id, [x, y + (above - below) / 2]];
  });
  return { places: new Map(places), captions: [] };
};
