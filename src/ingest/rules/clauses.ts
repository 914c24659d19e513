import { objectsOf, type Slots } from './objects.ts';
import type { Phrase } from './phrases.ts';
import { subjectsOf } from './subjects.ts';
import { type VerbGroup, verbGroup } from './verbGroup.ts';

/** A verb group with who acts, whom it concerns, and the verb group that governs it. */
export interface Clause {
  verb: VerbGroup;
  /** The place of its verb among the phrases. */
  at: number;
  subjects: Phrase[];
  slots: Slots;
  /** The clause on which an infinitive or a participle hangs. */
  governor: Clause | null;
}

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(phrases: readonly Phrase[]): Clause[] {
  const found: Clause[] = [];
  phrases.forEach((phrase, at) => {
    if (phrase.type !== 'verb') return;
    const verb = verbGroup(phrase, phrases[at + 1]);
    const governor = governorOf(verb, at, phrases, found);
    const subjects = subjectsOf(verb, at, phrases, found, governor);
    found.push({ verb, at, subjects, slots: objectsOf(verb, at, phrases), governor });
  });
  return found;
}

/** An infinitive hangs on the verb before it; a participle on the last that is none. */
function governorOf(
  verb: VerbGroup,
  at: number,
  phrases: readonly Phrase[],
  before: Clause[],
): Clause | null {
  if (verb.form === 'finite' || verb.form === 'participle') return null;
  const between = (clause: Clause) => phrases.slice(clause.at + 1, at);
  if (verb.form === 'infinitive') {
    const joined =
      phrases[at - 1]?.type === 'conjunction'
        ? before.findLast((clause) => clause.verb.form === 'infinitive')
        : null;
    const last = joined?.governor ?? before.at(-1);
    return last && !between(last).some(({ type }) => type === 'subordinator' || type === 'stop')
      ? last
      : null;
  }
  return before.findLast((clause) => clause.verb.form === 'finite') ?? null;
}
