import type { Statement } from '../model/types.ts';

/** What of a statement is known before its dates are. */
export type Undated = Omit<Statement, 'saidWhen' | 'when' | 'time'>;

/** A statement with its fields, and no others, in the order of graph.json; dates come after them. */
export function writtenOrder(statement: Undated): Undated {
  const { role, also, reason } = statement;
  return {
    polarity: statement.polarity,
    modality: statement.modality,
    said: statement.said,
    id: statement.id,
    subject: statement.subject,
    predicate: statement.predicate,
    object: statement.object,
    ...(role !== undefined && { role }),
    ...(also && { also }),
    story: statement.story,
    proposedBy: statement.proposedBy,
    ...(reason && { reason }),
    review: statement.review,
    evidence: statement.evidence,
    verb: statement.verb,
  };
}
