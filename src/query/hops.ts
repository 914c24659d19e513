import type { EntityId, Modality, Relation } from '../model/types.ts';
import type { Shown } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/**
 * What a connection may not run over: relations that are denied, those that nobody states as fact (planned, conditional
 * or possible), those of the family `structure` (what belongs where).
 */
export type Exclusion = 'denied' | 'planned' | 'structure';

/** Two entities and what ties them. */
export interface Hop {
  /** The strongest relation between the two, which carries the hop; of equal ones that which says most, see `telling`. */
  relation: Relation;
  /** The other relations between them, the strongest first. */
  others: readonly Relation[];
}

/** For each entity its neighbours with the hop that leads to each; the same hop in both directions. */
export type Hops = ReadonlyMap<EntityId, ReadonlyMap<EntityId, Hop>>;

/** The relations that are shown and not left out, gathered by the two entities that they tie; none from an entity to itself. */
export function hopsIn(index: GraphIndex, shown: Shown, without: readonly Exclusion[] = []): Hops {
  const usable = index.graph.relations
    .filter(({ id, subject, object }) => shown.relations.has(id) && subject !== object)
    .filter((relation) => !without.some((exclusion) => isExcluded[exclusion](index, relation)))
    .toSorted(
      (a, b) => strength(b) - strength(a) || telling(index, b) - telling(index, a) || (a.id < b.id ? -1 : 1),
    );
  const hops = new Map<EntityId, Map<EntityId, { relation: Relation; others: Relation[] }>>();
  for (const relation of usable) {
    const { subject, object } = relation;
    const known = hops.get(subject)?.get(object);
    if (known) {
      known.others.push(relation);
      continue;
    }
    const hop = { relation, others: [] };
    for (const [from, to] of [
      [subject, object],
      [object, subject],
    ] as const) {
      hops.set(from, (hops.get(from) ?? new Map()).set(to, hop));
    }
  }
  return hops;
}

const isExcluded: Record<Exclusion, (index: GraphIndex, relation: Relation) => boolean> = {
  denied: (_, { polarity }) => polarity === 'denied',
  planned: (_, { modality }) => modality !== 'actual',
  structure: (index, { predicate }) => get(index.predicates, predicate).family === 'structure',
};

/** How much a relation says beside others as strong: more than where things belong, then more than that there are ties. */
function telling(index: GraphIndex, { predicate }: Relation): number {
  const { family, symmetric } = get(index.predicates, predicate);
  return (family === 'structure' ? 0 : 2) + (symmetric ? 0 : 1);
}

const standing: Record<Relation['polarity'], number> = { affirmed: 2, disputed: 1, denied: 0 };
const firmness: Record<Modality, number> = { actual: 3, planned: 2, conditional: 1, possible: 0 };
/** More than any collection has newsrooms. */
const manyOrigins = 1e6;

/**
 * How well a relation holds, as one number, the more the better: what is affirmed before what is disputed before what
 * is denied; then by certain origins; then by firmness.
 */
export function strength({ polarity, modality, support }: Relation): number {
  const origins = Math.min(support.origins[0], manyOrigins - 1);
  return (standing[polarity] * manyOrigins + origins) * 4 + firmness[modality];
}
