import type { Modality, Polarity, Relation } from '../../src/model/types.ts';

/** How firmly something is said, in a word for chips and lists. */
export const modalityWords: Record<Modality, string> = {
  actual: 'Stated as fact',
  planned: 'Planned',
  conditional: 'Conditional',
  possible: 'Possible',
};

/** The same, as an explanation. */
export const modalityMeaning: Record<Modality, string> = {
  actual: 'The text says that it is or was so.',
  planned: 'The text says that somebody intends it or has ordered it, not that it happened.',
  conditional: 'The text says that it would be so if something else happens.',
  possible: 'The text says that it may be so.',
};

export const polarityWords: Record<Polarity | 'disputed', string> = {
  affirmed: 'Affirmed',
  denied: 'Denied',
  disputed: 'Disputed',
};

/** The one word for a row or a line: a denial first, since a reader must not miss it. */
export function firmness(of: { polarity: Relation['polarity']; modality: Modality }): string {
  if (of.polarity === 'affirmed') return modalityWords[of.modality];
  const words = polarityWords[of.polarity];
  return of.modality === 'actual' ? words : `${words}, ${modalityWords[of.modality].toLowerCase()}`;
}
