import type { Modality, Relation, Statement } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

const fromTheFirmest: readonly Modality[] = ['actual', 'planned', 'conditional', 'possible'];

/** The statements of a relation, what its heading says first: its polarity, then the firmest words. */
export function firmestFirst(index: GraphIndex, relation: Relation): Statement[] {
  const rank = ({ polarity, modality }: Statement) =>
    (polarity === relation.polarity ? 0 : fromTheFirmest.length) + fromTheFirmest.indexOf(modality);
  return relation.statements.map((id) => get(index.statements, id)).toSorted((a, b) => rank(a) - rank(b));
}
