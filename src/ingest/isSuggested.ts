import type { Extractor } from './contracts.ts';

/** Whether it came from anything but a person: what is doubtful about it drops it, and stops nothing. */
export function isSuggested({ extractor }: { extractor: Pick<Extractor, 'proposedBy'> }): boolean {
  return extractor.proposedBy !== 'curated';
}
