import { mergeSuggestions, type MergeReason } from '../../ingest/merging/mergeSuggestions.ts';
import { indexById } from '../../model/ids.ts';
import type { Entity, EntityId } from '../../model/types.ts';
import { shown } from './inputs.ts';

/** Two entities of the graph that may be one, for a person to decide. */
export interface PerhapsOne {
  entities: Pick<Entity, 'id' | 'name'>[];
  reasons: MergeReason[];
}

const WORDS: Record<MergeReason, string> = {
  acronym: 'one may be short for the other',
  'given names': 'one leaves out a given name',
  initials: 'one has initials for given names',
  kinds: 'one name, two kinds',
  letters: 'the same letters but for accents and the like',
  spelling: 'perhaps two spellings of one name',
  surname: 'one is a surname alone',
  'word order': 'the same words in another order',
};

/** @param decided entities that a person wrote down, who knows which of them are two */
export function perhapsOne(entities: readonly Entity[], decided: readonly Entity[]): PerhapsOne[] {
  const byId = indexById(entities);
  const own = new Set<EntityId>(decided.map(({ id }) => id));
  return mergeSuggestions(entities, (a, b) => own.has(a) && own.has(b)).map(({ entities: two, reasons }) => ({
    entities: two.map((id) => ({ id, name: byId.get(id)?.name ?? id })),
    reasons,
  }));
}

/** A line for each, for the report. */
export function perhapsOneLines(pairs: readonly PerhapsOne[]): string[] {
  return pairs.map(({ entities, reasons }) => {
    const names = entities.map(({ id, name }) => `${shown(name)} (${id})`).join(' and ');
    return `Perhaps one: ${names}: ${reasons.map((reason) => WORDS[reason]).join('; ')}`;
  });
}
