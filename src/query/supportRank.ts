import { certainSupport } from '../model/support.ts';
import type { Relation } from '../model/types.ts';

/** How well a relation is supported, the greater the better: by what is certain, then by what is possible. */
export function supportRank(relation: Pick<Relation, 'support'>): number {
  const { origins, sources } = relation.support;
  return certainSupport(relation) * 10_000 + Math.min(origins[1], sources[1]);
}
