import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutGraph, LayoutNode } from './nodes.ts';

/** Later ones move nobody far. */
const ITERATIONS = 300;
/** The room of a node in the settled drawing, as a square with this side, before names are moved apart. */
const ROOM = 112;

/**
 * ForceAtlas2 (Jacomy et al. 2014) with a quadtree: neighbours pull, all repel, and the edges of hubs pull less, so that
 * what hangs on a hub does not pile up around it. Changes the nodes in place, around 0,0.
 */
export function settle({ nodes, edges }: LayoutGraph): void {
  const web = new UndirectedGraph();
  const keys = new Map(nodes.map((node, i) => [node, String(i)]));
  for (const node of nodes) web.addNode(keys.get(node), { x: node.x, y: node.y });
  for (const { source, target } of edges) web.addEdge(keys.get(source), keys.get(target));
  const settings = {
    ...forceAtlas2.inferSettings(web),
    barnesHutOptimize: true,
    outboundAttractionDistribution: true,
  };
  const settled = forceAtlas2(web, { iterations: ITERATIONS, settings });
  for (const node of nodes) Object.assign(node, settled[keys.get(node) ?? '']);
  scale(nodes);
}

/** Forces know no units; a disc with this room for each would be as wide. */
function scale(nodes: LayoutNode[]): void {
  const [x, y] = [mean(nodes.map((node) => node.x)), mean(nodes.map((node) => node.y))];
  const spread = Math.sqrt(mean(nodes.map((node) => (node.x - x) ** 2 + (node.y - y) ** 2))) || 1;
  const factor = (ROOM * Math.sqrt(nodes.length / Math.PI / 2)) / spread;
  for (const node of nodes) Object.assign(node, { x: (node.x - x) * factor, y: (node.y - y) * factor });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
