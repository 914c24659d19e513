import type { Clause } from './clauses.ts';
import { headName, isPart } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { VerbGroup } from './verbGroup.ts';

/** What the noun group before a place means, with or without a comma between: the antecedent of “which”, “led by”. */
export function antecedent(phrases: readonly Phrase[], at: number): Phrase[] {
  const left = phrases[at - 1]?.type === 'comma' ? at - 2 : at - 1;
  const noun = phrases[left];
  if (noun?.type !== 'noun') return [];
  const person = phrases[at]?.text === 'who' ? personBefore(phrases, left) : null;
  return [person ?? describedBy(phrases, left) ?? noun];
}

/** “Ada Lovelock of Avalonia, who”, “an official of the Pact who”: no state and no body is “who”. */
function personBefore(phrases: readonly Phrase[], at: number): Phrase | null {
  const [before, preposition, noun] = [phrases[at - 2], phrases[at - 1], phrases[at]];
  const name = noun?.names.at(-1);
  const isNone = name?.end === noun?.tokens.at(-1)?.end && name?.entity.kind !== 'person';
  if (!isNone || !name || preposition?.type !== 'preposition' || before?.type !== 'noun') return null;
  return isPart(before) ? null : before;
}

/** “Aldersen, a Danish company that”: the name that a noun group without one describes between commas. */
function describedBy(phrases: readonly Phrase[], at: number): Phrase | null {
  const [own, mark, description] = [phrases[at - 2], phrases[at - 1], phrases[at]];
  if (own?.type !== 'noun' || mark?.type !== 'comma' || !description) return null;
  const isListed = phrases[at - 3]?.type === 'comma' || phrases[at - 3]?.type === 'conjunction';
  const isOne = /^(?:an?|the)$/u.test(description.tokens[0]?.lower ?? '') && headName(description) === null;
  return isOne && !isListed && headName(own) ? own : null;
}

/** “Avalon, which left the Pact in May, when Borduria joined, bought”: the first comma, where the clause that follows it has its verb. */
export function outerComma(
  comma: number,
  at: number,
  phrases: readonly Phrase[],
  before: readonly Pick<Clause, 'at' | 'subjects'>[],
): number {
  const first = phrases.findIndex(
    ({ type }, i) =>
      type === 'comma' && i < comma && /^(?:which|who|whose)$/u.test(phrases[i + 1]?.text ?? ''),
  );
  if (first < 1 || phrases[first - 1]?.type !== 'noun') return comma;
  // The sentence has its verb already.
  const isMet = before.some(
    (clause) => clause.at > first + 2 && clause.subjects.some((one) => one === phrases[first - 1]),
  );
  const isOpen =
    !isMet && phrases.slice(0, first).every(({ type }) => type === 'noun' || type === 'preposition');
  return isOpen && phrases.slice(first + 2, at).some(({ type }) => type === 'verb') ? first : comma;
}

/** “Who attacked”, “when Borduria attacked” */
export function isSubordinate({ at, subjects }: Clause, phrases: readonly Phrase[]): boolean {
  const [subject] = subjects;
  const own = subject ? phrases.indexOf(subject) : -1;
  return [phrases[at - 1], own < at ? phrases[own - 1] : undefined].some(
    (phrase) => phrase?.type === 'subordinator',
  );
}

const MAKES = new Set(['assemble', 'build', 'develop', 'make', 'manufacture', 'produce']);

/** “Six T-90 tanks, built by” */
export function isMade({ lemma }: VerbGroup, noun: Phrase | undefined): boolean {
  return MAKES.has(lemma) && noun?.type === 'noun' && headName(noun)?.entity.kind === 'weapon';
}
