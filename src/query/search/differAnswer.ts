import type { Difference } from '../../model/types.ts';
import { entitiesOf, gravestFirst } from '../differences.ts';
import type { GraphIndex } from '../graphIndex.ts';
import type { DifferAnswer } from './answer.ts';
import type { Question } from './question.ts';
import { termOf, termsOf } from './term.ts';

/** Words that ask where sources disagree. */
const differing = new Set(
  'disagree disagreement differ difference different contradict contradiction contradictory dispute disputed discrepancy inconsistent inconsistency'
    .split(' ')
    .map(termOf),
);

/**
 * The differences that a question asks for, those that have most of what it names, and of these the gravest first. Null where it
 * asks for none, and where it names somebody of whom none is recorded.
 */
export function differAnswer(index: GraphIndex, question: Question): DifferAnswer | null {
  if (!question.rest.some(({ term }) => differing.has(term))) return null;
  const { differences } = index.graph;
  const fits = new Map(differences.map((one) => [one, fitOf(index, one, question)]));
  const most = Math.max(0, ...fits.values());
  if (differences.length === 0 || (most === 0 && question.mentions.length > 0)) return null;
  const best = gravestFirst(differences.filter((one) => fits.get(one) === most));
  return { type: 'differ', differences: best.map(({ id }) => id) };
}

/** How much of what is asked a difference has: whom its claims name, whatever a short name may mean, and the words of its question. */
function fitOf(index: GraphIndex, difference: Difference, { mentions, rest }: Question): number {
  const about = entitiesOf(index, difference);
  const words = new Set(termsOf(difference.question));
  const named = mentions.filter(({ ids }) => ids.some((id) => about.has(id)));
  return named.length + rest.filter(({ term }) => words.has(term)).length;
}
