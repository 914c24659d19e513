import type { EntityId } from '../model/types.ts';
import { betweenness } from './betweenness.ts';
import { isClass } from './classes.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** Where an entity stands among those that are shown. */
export interface Centrality {
  /** Relations that touch it. */
  relations: number;
  /** Entities that it is related to, however many relations it has with them. */
  neighbours: number;
  /**
   * How often it lies between two others: the share of all shortest ways between two other entities that lead over it,
   * 0 to 1. Betweenness centrality after Brandes (2001), normalised, of the graph without directions in which several
   * relations between two entities are one tie. A way may begin or end at a class and never leads over one, so that a
   * class lies between nobody. Being between is no proof of mediating. Null where the graph is too large for it.
   */
  between: number | null;
}

/** So many entities times ties are a second's work; beyond that, how often one lies between is not computed. */
const maxWork = 20_000_000;

/**
 * The centrality of every entity that is shown, in the graph of the relations that are shown.
 * @param throughClasses whether ways lead over classes too
 */
export function centralities(
  index: GraphIndex,
  visible: Pick<Subgraph, 'entities' | 'relations'>,
  throughClasses = false,
): Map<EntityId, Centrality> {
  const neighbours = new Map<EntityId, Set<EntityId>>([...visible.entities].map((id) => [id, new Set()]));
  const relations = new Map<EntityId, number>();
  for (const id of visible.relations) {
    const { subject, object } = get(index.relations, id);
    for (const end of new Set([subject, object])) relations.set(end, (relations.get(end) ?? 0) + 1);
    if (subject === object) continue;
    neighbours.get(subject)?.add(object);
    neighbours.get(object)?.add(subject);
  }
  const ties = [...neighbours.values()].reduce((sum, { size }) => sum + size, 0) / 2;
  const leadsOn = (id: EntityId) => throughClasses || !isClass(index, id);
  const between = neighbours.size * ties <= maxWork ? betweenness(neighbours, leadsOn) : null;
  return new Map(
    [...neighbours].map(([id, { size }]) => [
      id,
      { relations: relations.get(id) ?? 0, neighbours: size, between: between && (between.get(id) ?? 0) },
    ]),
  );
}
