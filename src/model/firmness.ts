import type { Modality, Polarity, Relation } from './types.ts';

/** The modalities: how far an act has come, from the firmest to the least firm. The one order that everything ranks and lists by. */
export const FIRMNESS = [
  'actual',
  'planned',
  'required',
  'intended',
  'conditional',
  'possible',
  'abandoned',
] as const satisfies readonly Modality[];

export const POLARITIES = ['affirmed', 'denied'] as const satisfies readonly Polarity[];

/** The higher, the firmer; 0 for the least firm. */
export function firmnessRank(modality: Modality): number {
  return FIRMNESS.length - 1 - FIRMNESS.indexOf(modality);
}

/** Puts what is said most firmly first. */
export function byFirmness(a: { modality: Modality }, b: { modality: Modality }): number {
  return firmnessRank(b.modality) - firmnessRank(a.modality);
}

/** The firmest and the least firm stage among the statements of a relation; the same twice where they agree. */
export function stagesOf({ modality, spread }: Pick<Relation, 'modality' | 'spread'>): [Modality, Modality] {
  return [modality, spread.at(-1)?.modality ?? modality];
}
