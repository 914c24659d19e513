import type { Modality, Polarity, Relation } from '../../src/model/types.ts';
import { words } from './catalogue.ts';

/** How firmly something is said, in a word for chips and lists, the firmest first. */
export const modalityWords: Record<Modality, string> = words.firmness.modality;

/** The same, as an explanation. */
export const modalityMeaning: Record<Modality, string> = words.firmness.meaning;

export const polarityWords: Record<Polarity | 'disputed', string> = words.firmness.polarity;

/** How firmly a relation is said where it is not simply stated as fact; empty where it is. */
export function unusualFirmness(of: { polarity: Relation['polarity']; modality: Modality }): string {
  return of.polarity === 'affirmed' && of.modality === 'actual' ? '' : firmness(of);
}

/** The one word for a row or a line: a denial first, since a reader must not miss it. */
export function firmness(of: { polarity: Relation['polarity']; modality: Modality }): string {
  if (of.polarity === 'affirmed') return modalityWords[of.modality];
  const polarity = polarityWords[of.polarity];
  return of.modality === 'actual' ? polarity : words.firmness.both(polarity, modalityWords[of.modality]);
}
