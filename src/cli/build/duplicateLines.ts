import type { PossibleDuplicate } from '../../collection/possibleDuplicates.ts';
import type { MergeReason } from '../../ingest/merging/mergeSuggestions.ts';
import { shown } from './inputs.ts';

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

/** A line for each, for the report. */
export function duplicateLines(pairs: readonly PossibleDuplicate[]): string[] {
  return pairs.map(({ entities, reasons }) => {
    const names = entities.map(({ id, name }) => `${shown(name)} (${id})`).join(' and ');
    return `Possible duplicate: ${names}: ${reasons.map((reason) => WORDS[reason]).join('; ')}`;
  });
}
