import { mergeSuggestions, type MergeReason } from '../../ingest/merging/mergeSuggestions.ts';
import { indexById } from '../../model/ids.ts';
import type { Entity, EntityId } from '../../model/types.ts';
import { shown } from './inputs.ts';

/** Two entities of the graph that may be one, for a person to decide. */
export interface PossibleDuplicate {
  entities: Pick<Entity, 'id' | 'name'>[];
  reasons: MergeReason[];
}

const WORDS: Record<MergeReason, string> = {
  acronym: 'one may be the acronym of the other',
  'given names': 'one leaves out a given name',
  initials: 'one has initials for given names',
  kinds: 'the same name, of two kinds',
  letters: 'the same letters apart from accents',
  spelling: 'may be two spellings of one name',
  surname: 'one is only a surname',
  'word order': 'the same words in a different order',
};

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

/** A line for each, for the report. */
export function duplicateLines(pairs: readonly PossibleDuplicate[]): string[] {
  return pairs.map(({ entities, reasons }) => {
    const names = entities.map(({ id, name }) => `${shown(name)} (${id})`).join(' and ');
    return `Possible duplicate: ${names}: ${reasons.map((reason) => WORDS[reason]).join('; ')}`;
  });
}
