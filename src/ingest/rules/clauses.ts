import { antecedent } from './antecedents.ts';
import { headName } from './nouns.ts';
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
  /** The clause whose helping words hold for this one too: “to buy and sell”, “did not buy or sell”. */
  like: Clause | null;
}

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(phrases: readonly Phrase[]): Clause[] {
  const found: Clause[] = [];
  phrases.forEach((phrase, at) => {
    if (phrase.type !== 'verb') return;
    const verb = verbGroup(phrase, phrases[at + 1]);
    const like = sharesHelpers(verb, at, phrases, found);
    const governor = like ? like.governor : governorOf(verb, at, phrases, found);
    const subjects = like ? like.subjects : subjectsOf(verb, at, phrases, found, governor);
    const slots = withRelated(objectsOf(verb, at, phrases), verb, subjects, phrases);
    found.push({ verb, at, subjects, slots, governor, like });
  });
  return found;
}

/** “Port Emil, which Avalon seized in May”: what “which” stands for is whom the verb concerns, where it names nobody else. */
function withRelated(
  slots: Slots,
  { form, isPassive }: VerbGroup,
  subjects: readonly Phrase[],
  phrases: readonly Phrase[],
): Slots {
  const [first] = subjects;
  const which = first ? phrases.indexOf(first) - 1 : -1;
  const pronoun = phrases[which]?.text ?? '';
  if (form !== 'finite' || isPassive || slots.has('object') || !/^(?:which|whom|that)$/u.test(pronoun))
    return slots;
  const [noun] = antecedent(phrases, which);
  if (!noun || (pronoun === 'that' && !isThing(noun, phrases[which - 1]))) return slots;
  return new Map([...slots, ['object', [noun]]]);
}

/** “The tanks that Avalon sold”, “Aldersen, a company that Avalon has listed”; “told Aldersen that Avalon” says nothing of the kind. */
function isThing(noun: Phrase, before: Phrase | undefined): boolean {
  return noun !== before || headName(noun)?.entity.kind === 'weapon';
}

/** The clause before, where “and” or “or” joins a verb to it that has no helping word of its own and needs one. */
function sharesHelpers(
  { form, helpers, phrase }: VerbGroup,
  at: number,
  phrases: readonly Phrase[],
  before: readonly Clause[],
): Clause | null {
  const [and, first] = [phrases[at - 1], before.at(-1)];
  const isAlone = form === 'finite' && helpers.length === 0;
  if (!first || !isAlone || and?.type !== 'conjunction' || and.text === 'but') return null;
  const between = phrases.slice(first.at + 1, at);
  if (between.some(({ type }) => type === 'subordinator' || type === 'stop')) return null;
  const [main] = phrase.tokens;
  const isBase = main !== undefined && main.lower === main.lemma;
  const isHelped = first.verb.form === 'infinitive' || first.verb.helpers.length > 0;
  const isNegated = and.text !== 'and' && first.verb.helpers.some((word) => NEGATES.test(word));
  return (isBase && isHelped) || isNegated ? first : null;
}

const NEGATES = /^(?:n['’]?t|not|never|neither)$/u;

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
