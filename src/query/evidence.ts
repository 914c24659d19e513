import type { Anchor, Passage, Statement } from '../model/types.ts';

/** The passages that a statement rests on. */
export function proofOf({ evidence }: Statement): Passage[] {
  return evidence.filter(({ context }) => !context);
}

/** The passages that only say who, what or where is meant in the others. */
export function contextOf({ evidence }: Statement): Passage[] {
  return evidence.filter(({ context }) => context);
}

/** The first words that a statement rests on, for where there is room for no more. */
export function firstProof(statement: Statement): Anchor | undefined {
  return proofOf(statement)[0]?.anchors[0];
}

/** Whether words have marks of quotation of their own, so that another pair around them would mislead. */
export function hasOwnMarks({ exact }: Anchor): boolean {
  return /[“”"„«»]/u.test(exact);
}

/** Whether a quote only says who, what or where is meant in the others of its statement. */
export function isContext(statement: Statement, anchor: Anchor): boolean {
  return contextOf(statement).some(({ anchors }) => anchors.includes(anchor));
}
