import type { Statement } from '../model/types.ts';

/** What of a statement is known before its dates are. */
export type Undated = Omit<Statement, 'saidWhen' | 'when' | 'time'>;

type LeftOut = 'role' | 'also' | 'reason';
/** The same, where what is left out may be given as undefined. */
type Given = Omit<Undated, LeftOut> & { [Key in LeftOut]?: Undated[Key] | undefined };

/** A statement with its fields, and no others, in the order of graph.json; dates come after them. */
export function writtenOrder(statement: Given): Undated {
  const { subject, predicate, object, role, also, reason, story, proposedBy } = statement;
  const { polarity, modality, said, id, review, evidence, verb } = statement;
  // An object that begins as another one is quick to make; one that takes others in on the way is not.
  const ends = { polarity, modality, said, id, subject, predicate, object };
  const named = role === undefined ? ends : { ...ends, role };
  const joined = also ? { ...named, also } : named;
  const given = { ...joined, story, proposedBy };
  const told = reason ? { ...given, reason } : given;
  return { ...told, review, evidence, verb };
}
