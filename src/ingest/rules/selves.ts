import type { Clause } from './clauses.ts';
import type { NamedSpan } from './mentionsOf.ts';
import { headName } from './nouns.ts';
import type { Phrase } from './phrases.ts';

const BEFORE_ROLE = /^(?:a|an|the|its|their|his|her|one)$/u;

/**
 * Who is what a noun group says: "Avalon, a member of", "Avalon is a member of", "Avalon, as part of"; none where the
 * sentence does not say it plainly.
 */
export function selfOf(phrases: readonly Phrase[], at: number, clauses: readonly Clause[]): NamedSpan[] {
  const before = phrases[at - 1];
  if (before?.type === 'comma')
    return isRole(phrases[at], phrases[at + 1]) ? nameBefore(phrases, at - 1) : [];
  if (before?.text === 'as') return asPart(phrases, at, clauses);
  const copula = clauses.find((clause) => clause.at === at - 1);
  if (!copula || !['be', 'become', 'remain'].includes(copula.verb.lemma) || copula.verb.form !== 'finite')
    return [];
  // “Had been a member of” tells of what is over.
  if (copula.verb.helpers.includes('had')) return [];
  return copula.subjects.flatMap((subject) => headName(subject) ?? []);
}

/** “Avalon, a member of”, “Aldersen, maker of” */
function isRole(phrase: Phrase | undefined, next: Phrase | undefined): boolean {
  if (phrase?.tokens.length === 1 && next?.text === 'of') return true;
  return BEFORE_ROLE.test(phrase?.tokens[0]?.lower ?? '') || (phrase?.names.length ?? 0) > 0;
}

/** The name right before a comma, with nothing before it that a list would have. */
function nameBefore(phrases: readonly Phrase[], comma: number): NamedSpan[] {
  const noun = phrases[comma - 1];
  const isListed = phrases[comma - 2]?.type === 'comma' || phrases[comma - 2]?.type === 'conjunction';
  const name = noun?.type === 'noun' && !isListed ? headName(noun) : null;
  // “By Avalon Arms in Port Emil, a subsidiary of”: the town is none.
  const isWhere = /^(?:in|at|near)$/u.test(phrases[comma - 2]?.text ?? '');
  return name && !(isWhere && name.entity.kind === 'organization') ? [name] : [];
}

function asPart(phrases: readonly Phrase[], at: number, clauses: readonly Clause[]): NamedSpan[] {
  if (phrases[at - 2]?.type === 'comma') return nameBefore(phrases, at - 2);
  const clause = clauses.find((one) => one.at === at - 2);
  return clause && !clause.verb.isPassive
    ? clause.subjects.flatMap((subject) => headName(subject) ?? [])
    : [];
}
