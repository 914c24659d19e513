import type { EntityId, Relation } from '../model/types.ts';
import type { Shown } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** An entity that is related to several others. */
export interface SharedNeighbour {
  id: EntityId;
  /** Which of those asked for it is related to, in the order asked. */
  of: readonly EntityId[];
  /** The relations between it and them. */
  relations: readonly Relation[];
}

/**
 * The entities that are related to two or more of these by relations that are shown: those related to most of them
 * first, then those with most relations to them, then by id. These entities themselves are not among them.
 */
export function sharedNeighbours(
  index: GraphIndex,
  shown: Shown,
  ids: readonly EntityId[],
): SharedNeighbour[] {
  const found = new Map<EntityId, { of: Set<EntityId>; relations: Relation[] }>();
  for (const id of new Set(ids)) {
    for (const relation of index.relationsOf.get(id) ?? []) {
      const other = relation.subject === id ? relation.object : relation.subject;
      if (!shown.relations.has(relation.id) || ids.includes(other)) continue;
      const neighbour = found.get(other) ?? { of: new Set(), relations: [] };
      neighbour.of.add(id);
      neighbour.relations.push(relation);
      found.set(other, neighbour);
    }
  }
  return [...found]
    .map(([id, { of, relations }]) => ({ id, of: [...of], relations }))
    .filter(({ of }) => of.length > 1)
    .toSorted(
      (a, b) =>
        b.of.length - a.of.length || b.relations.length - a.relations.length || (a.id < b.id ? -1 : 1),
    );
}

/** The relations that are shown and whose two ends are both among these, in the order of the graph. */
export function relationsAmong(index: GraphIndex, shown: Shown, ids: readonly EntityId[]): Relation[] {
  return [...shown.relations]
    .map((id) => get(index.relations, id))
    .filter(({ subject, object }) => ids.includes(subject) && ids.includes(object));
}
