import sports from './lexicon/sports.json';
import type { Tie } from './readFrames.ts';
import type { Sentence } from './sentence.ts';

const SPORTS = new Set(sports);

/** “Estonia meets Chile in a qualifying group”: their teams do, and no state does anything to another. */
export function isGame(
  { from, to }: Pick<Tie, 'from' | 'to'>,
  { tokens }: Pick<Sentence, 'tokens'>,
): boolean {
  const areStates = from.entity.kind === 'country' && to.entity.kind === 'country';
  return areStates && tokens.some(({ lower, lemma }) => SPORTS.has(lower) || SPORTS.has(lemma));
}
