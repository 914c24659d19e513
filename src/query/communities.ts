import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { EntityId } from '../model/types.ts';
import type { GraphIndex } from './graphIndex.ts';
import { communityId, type Membership } from './groups.ts';
import { nodeKey } from './nodeKey.ts';

/**
 * The communities of the whole graph, whatever is shown of it: sets of entities with more relations among themselves
 * than chance would give them, by the method of Louvain (Blondel et al. 2008), the same each time. Each is named after
 * its member with the most relations, the first of them in the graph where several have as many.
 */
export function communities({ graph: { entities, relations }, relationsOf }: GraphIndex): Membership {
  const web = new UndirectedGraph<object, { weight: number }>();
  const drawn = entities.map(({ id }) => id).filter((id) => relationsOf.has(id));
  for (const id of drawn) web.addNode(nodeKey(id));
  for (const { subject, object } of relations)
    web.updateEdge(nodeKey(subject), nodeKey(object), (edge) => ({ weight: (edge.weight ?? 0) + 1 }));
  const found = louvain(web, { getEdgeWeight: 'weight', randomWalk: false });
  const known = new Map(Object.entries(found));
  const communityOf = new Map(drawn.map((id) => [id, known.get(nodeKey(id))]));
  const degree = (id: EntityId) => relationsOf.get(id)?.length ?? 0;
  const best = new Map<number | undefined, EntityId>();
  for (const id of drawn) {
    const community = communityOf.get(id);
    const leader = best.get(community);
    if (leader === undefined || degree(id) > degree(leader)) best.set(community, id);
  }
  return new Map(drawn.map((id) => [id, communityId(best.get(communityOf.get(id)) ?? id)]));
}
