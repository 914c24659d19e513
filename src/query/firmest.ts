import { byFirmness } from '../model/firmness.ts';
import type { Relation, Statement } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** The statements of a relation, what its heading says first: its polarity, then the firmest words. */
export function firmestFirst(index: GraphIndex, relation: Relation): Statement[] {
  const isOther = ({ polarity }: Statement) => Number(polarity !== relation.polarity);
  return relation.statements
    .map((id) => get(index.statements, id))
    .toSorted((a, b) => isOther(a) - isOther(b) || byFirmness(a, b));
}
