import { DirectedGraph } from 'graphology';
import brandes from 'graphology-metrics/centrality/betweenness.js';
import type { EntityId } from '../model/types.ts';
import { nodeKey } from './nodeKey.ts';

type Neighbours = ReadonlyMap<EntityId, ReadonlySet<EntityId>>;

/**
 * The share of the shortest ways between two others that lead over each, 0 to 1, where ways lead only over what they may
 * and begin and end anywhere.
 *
 * What no way leads over stands in the web twice, as a place where ways end and as one where they begin. From the one to
 * the other they would lead over each of its neighbours by turns; these are no ways between two others and are taken off.
 */
export function betweenness(
  neighbours: Neighbours,
  leadsOn: (id: EntityId) => boolean,
): Map<EntityId, number> {
  if (neighbours.size <= 2) return new Map();
  const others = (neighbours.size - 1) * (neighbours.size - 2);
  const counted = brandes(webOf(neighbours, leadsOn), { getEdgeWeight: null, normalized: false });
  const toThemselves = waysToThemselves(neighbours, leadsOn);
  return new Map(
    [...neighbours.keys()].filter(leadsOn).map((id) => {
      const ways = (counted[nodeKey(id)] ?? 0) - (toThemselves.get(id) ?? 0);
      return [id, cleared(ways) / others];
    }),
  );
}

function webOf(neighbours: Neighbours, leadsOn: (id: EntityId) => boolean): DirectedGraph {
  const web = new DirectedGraph();
  for (const id of neighbours.keys()) web.addNode(nodeKey(id));
  for (const [id, ties] of neighbours) {
    const start = leadsOn(id) ? nodeKey(id) : beginning(id);
    web.mergeNode(start);
    for (const other of ties) web.addDirectedEdge(start, nodeKey(other));
  }
  return web;
}

/** No id of an entity has a space. */
function beginning(id: EntityId): string {
  return `${nodeKey(id)} `;
}

function waysToThemselves(neighbours: Neighbours, leadsOn: (id: EntityId) => boolean): Map<EntityId, number> {
  const ways = new Map<EntityId, number>();
  for (const [id, ties] of neighbours) {
    if (leadsOn(id)) continue;
    const over = [...ties].filter(leadsOn);
    for (const other of over) ways.set(other, (ways.get(other) ?? 0) + 1 / over.length);
  }
  return ways;
}

/** Without what adding thirds and taking them off leaves. */
function cleared(ways: number): number {
  return Math.round(ways * 1e9) / 1e9;
}
