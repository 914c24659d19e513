import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { EntityId } from '../model/types.ts';
import type { Shown } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { nodeKey } from './nodeKey.ts';

/** Where an entity stands among those that are shown. */
export interface Standing {
  /** Relations that touch it. */
  relations: number;
  /** Entities that it is related to, however many relations it has with them. */
  neighbours: number;
  /**
   * How often it lies between two others: the share of all shortest ways between two other entities that lead over it,
   * 0 to 1. Betweenness centrality after Brandes (2001), normalised, of the graph without directions in which several
   * relations between two entities are one tie. Being between is no proof of mediating. Null
   * where the graph is too large for it.
   */
  between: number | null;
}

/** So many entities times ties are a second's work; beyond that, how often one lies between is not computed. */
const most = 20_000_000;

/** The standing of every entity that is shown, in the graph of the relations that are shown. */
export function standings(
  index: GraphIndex,
  shown: Pick<Shown, 'entities' | 'relations'>,
): Map<EntityId, Standing> {
  const ties = new UndirectedGraph();
  const relations = new Map<EntityId, number>();
  for (const id of shown.entities) ties.addNode(nodeKey(id));
  for (const id of shown.relations) {
    const { subject, object } = get(index.relations, id);
    for (const end of new Set([subject, object])) relations.set(end, (relations.get(end) ?? 0) + 1);
    if (subject !== object) ties.mergeEdge(nodeKey(subject), nodeKey(object));
  }
  const between = ties.order * ties.size <= most ? shares(ties) : null;
  return new Map(
    [...shown.entities].map((id) => [
      id,
      {
        relations: relations.get(id) ?? 0,
        neighbours: ties.degree(nodeKey(id)),
        between: between && (between[nodeKey(id)] ?? 0),
      },
    ]),
  );
}

/** By the key of each. */
function shares(ties: UndirectedGraph): Record<string, number> {
  return ties.order > 2 ? betweenness(ties, { getEdgeWeight: null }) : {};
}
