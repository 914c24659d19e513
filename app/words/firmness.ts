import type { Modality, Polarity, Relation } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { headingVerb } from '../../src/query/verbs.ts';
import { firmnessTexts } from './texts/firmness.ts';
import { capitalise, numberWord } from './sentences.ts';

/** How firmly something is said, in a word for chips and lists, the firmest first. */
export const modalityWords: Record<Modality, string> = firmnessTexts.modality;

export const polarityWords: Record<Polarity | 'disputed', string> = firmnessTexts.polarity;

type Firm = Pick<Relation, 'polarity' | 'modality' | 'spread'>;

/** What a heading leaves unsaid of how firmly it is said, for beside it: empty where its verb says it, "plans to open". */
export function firmnessBeside(index: GraphIndex, relation: Relation): string {
  const { polarity, modality, spread } = relation;
  if (spread.length > 1 || polarity === 'disputed') return unusualFirmness(relation);
  return headingVerb(index, relation).staged ? '' : modalityWords[modality];
}

/** How firmly a relation is said where not all of it is simply stated as fact; empty where it is. */
export function unusualFirmness(of: Firm): string {
  const plain = of.polarity === 'affirmed' && of.modality === 'actual' && of.spread.length < 2;
  return plain ? '' : relationFirmness(of);
}

/** The firmness of a relation, and how many of its statements are as firm where others are less: "Stated as fact (1 of 4)". */
export function relationFirmness(of: Firm): string {
  const { spread } = of;
  const all = spread.reduce((sum, { statements }) => sum + statements, 0);
  const firmest = spread[0]?.statements ?? 0;
  return firmness(of) + (spread.length > 1 ? firmnessTexts.some(firmest, all) : '');
}

/** "One states it as fact, three as planned"; null where all that speak of it agree. */
export function spreadWords({
  polarity,
  spread,
  statements,
}: Firm & Pick<Relation, 'statements'>): string | null {
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

/** The one word for a row or a line: a denial first, since a reader must not miss it. */
export function firmness(of: { polarity: Relation['polarity']; modality: Modality }): string {
  if (of.polarity === 'affirmed') return modalityWords[of.modality];
  const polarity = polarityWords[of.polarity];
  return of.modality === 'actual' ? polarity : firmnessTexts.both(polarity, modalityWords[of.modality]);
}
