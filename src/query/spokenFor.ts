import { isOf } from '../model/relations.ts';
import type { Relation, Statement } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** What is needed of a relation or statement to call it something. */
export type Claim = Relation | Statement;

/** The statements that the words of a claim stand for: those of the polarity and modality that it shows. */
export function spokenFor(index: GraphIndex, claim: Claim): Statement[] {
  if (!('statements' in claim)) return [claim];
  return claim.statements
    .map((id) => get(index.statements, id))
    .filter((statement) => isOf(claim.polarity, statement) && statement.modality === claim.modality);
}
