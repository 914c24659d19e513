import type { EntityId, StatementId } from '../model/types.ts';
import { bestOf, type BestQuote } from './bestQuote.ts';
import type { Subgraph } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import { strength } from './links.ts';
import { otherEnd, tiesOf, type Tie } from './ties.ts';

/** Whom or what one statement names together with an entity, with the words that say so. */
export interface NamedTogether extends BestQuote {
  /** Never empty; each stands with the statement that shows it best, and with no other. */
  others: readonly EntityId[];
}

/**
 * Whom or what an entity is tied to by a role alone: no relation that is shown has the two as its ends, but a statement
 * names both. The strongest ties first.
 */
export function namedTogether(index: GraphIndex, visible: Subgraph, id: EntityId): NamedTogether[] {
  const found = new Map<StatementId, BestQuote & { others: EntityId[] }>();
  for (const [other, { statements }] of strongestByRole(tiesOf(index, visible, id), id)) {
    for (const quote of bestOf(index, statements)) {
      const one = found.get(quote.statement.id) ?? { ...quote, others: [] };
      one.others.push(other);
      found.set(quote.statement.id, one);
    }
  }
  return [...found.values()];
}

/** For each that no relation leads to, what ties it best. */
function strongestByRole(ties: readonly Tie[], id: EntityId): ReadonlyMap<EntityId, Tie> {
  const byEnds = new Set(ties.filter(({ third }) => third.length === 0).map((tie) => otherEnd(tie, id)));
  const best = new Map<EntityId, Tie>();
  for (const tie of ties.toSorted((a, b) => strength(b.relation) - strength(a.relation))) {
    const other = otherEnd(tie, id);
    if (!byEnds.has(other) && !best.has(other)) best.set(other, tie);
  }
  return best;
}
