import type { Vocabulary } from '../model/types.ts';
import type { Extractor } from './contracts.ts';

/** The vocabulary of a collection with what the proposals of its extractors need besides. */
export function widened(vocabulary: Vocabulary, extractors: readonly Extractor[]): Vocabulary {
  return extractors.reduce((known, { widen }) => widen?.(known) ?? known, vocabulary);
}
