import type { Extractor } from '../contracts.ts';
import { fine } from '../diagnostics.ts';
import { findEntities } from '../rules/findEntities.ts';
import { frames as builtIn, type Frame } from '../rules/frames.ts';
import { language } from '../rules/language.ts';
import { newsVocabulary } from '../rules/newsVocabulary.ts';
import { propose } from '../rules/propose.ts';

/**
 * Reads English by rules: clauses, a list of frames, and words of stage and speech. What it names and a collection has
 * not yet it finds itself.
 *
 * @param own frames of a person, which go before those that come with it
 */
export function rulesExtractor(own: readonly Frame[] = []): Extractor {
  // What is made of a list of frames is kept by the list itself.
  const frames = own.length === 0 ? builtIn : [...own, ...builtIn];
  return {
    id: 'rules',
    proposedBy: 'rules',
    isTyped: true,
    looksAtStoryAlone: () => true,
    findEntities,
    widen: (vocabulary) => newsVocabulary(vocabulary, frames),
    propose: async (texts, context) => fine(propose(texts, context, await language(), frames)),
  };
}
