import type { Modality, Polarity, Relation } from '../../src/model/types.ts';
import type { Phrase } from '../../src/query/conjugate.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { headingVerb, labelVerb, type Claim } from '../../src/query/verbs.ts';
import { firmnessTexts } from './texts/firmness.ts';
import { capitalise, numberWord } from './sentences.ts';

/** How firmly something is said, in a word for chips and lists, the firmest first. */
export const modalityWords: Record<Modality, string> = firmnessTexts.modality;

export const polarityWords: Record<Polarity | 'disputed', string> = firmnessTexts.polarity;

type Firm = Claim & Pick<Relation, 'spread'>;

/** What a heading leaves unsaid of how firmly it is said, for beside it: empty where its verb says it, "plans to open". */
export function firmnessBeside(index: GraphIndex, relation: Relation): string {
  const { polarity, modality, spread } = relation;
  if (spread.length > 1 || polarity === 'disputed') return unusualFirmness(index, relation);
  return headingVerb(index, relation).staged ? '' : modalityWords[modality];
}

/** What the heading of a claim leaves unsaid of how firmly it is said, for a list: empty where its verb says it. */
export function firmnessLeft(index: GraphIndex, of: Claim): string {
  return headingVerb(index, of).staged ? '' : firmnessUnder(index, of);
}

/** How firmly a relation is said where not all of it is simply stated as fact; empty where it is. */
export function unusualFirmness(index: GraphIndex, of: Firm): string {
  const plain = of.polarity === 'affirmed' && of.modality === 'actual' && of.spread.length < 2;
  return plain ? '' : relationFirmness(index, of);
}

/** The firmness of a relation, and how many of its statements are as firm where others are less: "Reported as fact (in 1 of 4 claims)". */
export function relationFirmness(index: GraphIndex, of: Firm): string {
  return firmness(index, of) + shareWords(of);
}

/** The same under the heading of the relation. */
export function relationFirmnessUnder(index: GraphIndex, of: Firm): string {
  return firmnessUnder(index, of) + shareWords(of);
}

function shareWords({ spread }: Firm): string {
  const all = spread.reduce((sum, { statements }) => sum + statements, 0);
  return spread.length > 1 ? firmnessTexts.some(spread[0]?.statements ?? 0, all) : '';
}

/** "One states it as fact, three as planned"; null where all that speak of it agree. */
export function spreadWords({
  polarity,
  spread,
  statements,
}: Pick<Relation, 'polarity' | 'spread' | 'statements'>): string | null {
  const all = spread.reduce((sum, stage) => sum + stage.statements, 0);
  const denials = polarity === 'disputed' ? statements.length - all : 0;
  if (spread.length + (denials > 0 ? 1 : 0) < 2) return null;
  const say = polarity === 'denied' ? firmnessTexts.denies : firmnessTexts.states;
  const parts = spread.map(({ modality, statements: number }, i) => {
    const how = firmnessTexts.as[modality];
    return i === 0
      ? say(numberWord(number), number === 1, how)
      : firmnessTexts.others(numberWord(number), how);
  });
  const denied = denials > 0 ? [firmnessTexts.deny(numberWord(denials), denials === 1)] : [];
  return capitalise([...parts, ...denied].join(', '));
}

/**
 * How certain a claim is. One that says that something is not so is not for that a denial by anybody: it is told in words
 * that say what is not, "Reported as fact: did not comment on".
 */
export function firmness(index: GraphIndex, of: Claim): string {
  const stage = modalityWords[of.modality];
  if (of.polarity === 'affirmed') return stage;
  if (of.polarity === 'denied') return negated(stage, of.modality, labelVerb(index, of));
  return firmnessGroup(of);
}

/** What all have in common that are as certain, in a word: "Says it is not so, planned". */
export function firmnessGroup({ polarity, modality }: Pick<Claim, 'polarity' | 'modality'>): string {
  if (polarity === 'affirmed') return modalityWords[modality];
  const word = polarityWords[polarity];
  return modality === 'actual' ? word : firmnessTexts.both(word, modalityWords[modality]);
}

/** A verb that says its stage itself, “does not plan to join”, must not stand after “Planned”. */
function negated(stage: string, modality: Modality, { words, staged }: Phrase): string {
  return staged && modality !== 'actual' ? capitalise(words) : firmnessTexts.negated(stage, words);
}

/** The same under the heading of the claim, which mostly says itself what is not so. The text's own words may not: “refused to comment on”. */
export function firmnessUnder(index: GraphIndex, of: Claim): string {
  const isSaid = of.polarity === 'denied' && of.modality === 'actual' && !headingVerb(index, of).own;
  return isSaid ? modalityWords.actual : firmness(index, of);
}
