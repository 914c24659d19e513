import { mergeSuggestions, type MergeReason } from '../ingest/merging/mergeSuggestions.ts';
import { indexById } from '../model/ids.ts';
import type { Entity, EntityId } from '../model/types.ts';

/** Two entities of the graph that may be one, for a person to decide. */
export interface PossibleDuplicate {
  entities: Pick<Entity, 'id' | 'name'>[];
  reasons: MergeReason[];
}

/** @param decided entities that a person wrote down, who knows which of them are two */
export function possibleDuplicates(
  entities: readonly Entity[],
  decided: readonly Entity[],
): PossibleDuplicate[] {
  const byId = indexById(entities);
  const own = new Set<EntityId>(decided.map(({ id }) => id));
  return mergeSuggestions(entities, (a, b) => own.has(a) && own.has(b)).map(({ entities: two, reasons }) => ({
    entities: two.map((id) => ({ id, name: byId.get(id)?.name ?? id })),
    reasons,
  }));
}
