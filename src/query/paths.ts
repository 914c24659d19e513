import type { EntityId } from '../model/types.ts';
import type { Shown } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import { hopsIn, strength, type Exclusion, type Hop } from './hops.ts';
import { strongestWays, type Network } from './strongestWays.ts';

/** The longest path looked for, in hops: a chain that is longer tells nobody how its ends are connected. */
export const longestPath = 6;
/** As many paths as a person compares. */
export const mostPaths = 10;

/** A way from one entity to another that visits none twice. */
export interface Path {
  /** From end to end, both included. */
  entities: readonly EntityId[];
  /** Between each entity and the next. */
  hops: readonly Hop[];
  /** The hop that the path is ranked by; the first where several are as weak. */
  weakest: Hop;
}

export interface Connections {
  /** Strongest first. */
  paths: readonly Path[];
  /** Whether there are more than these. */
  more: boolean;
}

/**
 * How two entities are connected over the relations that are shown: up to `mostPaths` paths of up to `longestPath`
 * hops. They are ranked by their weakest hop (see `strength`), then by length, then by the next weakest hop and so on,
 * then by the ids of their entities. The paths from b to a are those from a to b turned round, in the same order.
 */
export function connections(
  index: GraphIndex,
  shown: Shown,
  [from, to]: readonly [EntityId, EntityId],
  without: readonly Exclusion[] = [],
): Connections {
  const hops = hopsIn(index, shown, without);
  const ids = [...hops.keys()].toSorted();
  const places = new Map(ids.map((id, place) => [id, place]));
  const network: Network = ids.map((id) =>
    [...(hops.get(id) ?? [])].map(([other, hop]) => ({
      to: places.get(other) ?? -1,
      strength: strength(hop.relation),
    })),
  );
  // Always looked for in one direction, so that asking the other way round gives the same answer.
  const [first, last] = from < to ? [from, to] : [to, from];
  const [start, goal] = [places.get(first), places.get(last)];
  if (start === undefined || goal === undefined || start === goal) return { paths: [], more: false };
  const ways = strongestWays(network, start, goal, { most: mostPaths + 1, longest: longestPath });
  const paths = ways.slice(0, mostPaths).map((way) => {
    const entities = way.map((place) => ids[place] ?? '');
    return pathOver(hops, first === from ? entities : entities.toReversed());
  });
  return { paths, more: ways.length > mostPaths };
}

function pathOver(hops: ReturnType<typeof hopsIn>, entities: readonly EntityId[]): Path {
  const steps = entities.slice(1).flatMap((to, i) => hops.get(entities[i] ?? '')?.get(to) ?? []);
  const weakest = steps.reduce((least, hop) =>
    strength(hop.relation) < strength(least.relation) ? hop : least,
  );
  return { entities, hops: steps, weakest };
}
