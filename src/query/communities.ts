import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { EntityId } from '../model/types.ts';
import { isClass } from './classes.ts';
import type { GraphIndex } from './graphIndex.ts';
import { nodeKey } from './nodeKey.ts';

/** The community of an entity, by its best connected member; what is not in it belongs to none. */
export type Communities = ReadonlyMap<EntityId, EntityId>;

/**
 * The communities of the whole graph, whatever is shown of it: sets of entities with more relations among themselves
 * than chance would give them, by the method of Louvain (Blondel et al. 2008), the same each time. Each is named after
 * its member with the most relations, the first of them in the graph where several have as many.
 *
 * They are found among things alone, so that no class joins two of them. A class then belongs where it has most of its
 * relations, and nowhere where it has as many in two communities, or none.
 * @param throughClasses whether classes count like things
 */
export function communities(index: GraphIndex, throughClasses = false): Communities {
  const { graph, relationsOf } = index;
  const drawn = graph.entities.map(({ id }) => id).filter((id) => relationsOf.has(id));
  const things = throughClasses ? drawn : drawn.filter((id) => !isClass(index, id));
  const names = named(index, things, partition(index, things));
  const classes = drawn.filter((id) => !names.has(id));
  const joined = classes.flatMap((id) => {
    const name = mostTied(index, id, names);
    return name === null ? [] : [[id, name] as const];
  });
  return new Map([...names, ...joined]);
}

/** A number for the community of each. */
function partition({ graph }: GraphIndex, among: readonly EntityId[]): Map<EntityId, number | undefined> {
  const web = new UndirectedGraph<object, { weight: number }>();
  for (const id of among) web.addNode(nodeKey(id));
  for (const { subject, object } of graph.relations) {
    const [one, other] = [nodeKey(subject), nodeKey(object)];
    if (web.hasNode(one) && web.hasNode(other))
      web.updateEdge(one, other, (edge) => ({ weight: (edge.weight ?? 0) + 1 }));
  }
  const found = new Map(Object.entries(louvain(web, { getEdgeWeight: 'weight', randomWalk: false })));
  return new Map(among.map((id) => [id, found.get(nodeKey(id))]));
}

function named(
  { relationsOf }: GraphIndex,
  among: readonly EntityId[],
  communityOf: ReadonlyMap<EntityId, number | undefined>,
): Map<EntityId, EntityId> {
  const degree = (id: EntityId) => relationsOf.get(id)?.length ?? 0;
  const best = new Map<number | undefined, EntityId>();
  for (const id of among) {
    const community = communityOf.get(id);
    const leader = best.get(community);
    if (leader === undefined || degree(id) > degree(leader)) best.set(community, id);
  }
  return new Map(among.map((id) => [id, best.get(communityOf.get(id)) ?? id]));
}

/** The community with which an entity has most relations; null where there is none, or several have as many. */
function mostTied({ relationsOf }: GraphIndex, id: EntityId, names: Communities): EntityId | null {
  const ties = new Map<EntityId, number>();
  for (const { subject, object } of relationsOf.get(id) ?? []) {
    const name = names.get(subject === id ? object : subject);
    if (name !== undefined) ties.set(name, (ties.get(name) ?? 0) + 1);
  }
  const [first, second] = [...ties].toSorted(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
