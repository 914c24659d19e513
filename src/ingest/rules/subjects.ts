import { antecedent, isMade, isSubordinate, outerComma } from './antecedents.ts';
import type { Clause } from './clauses.ts';
import speech from './lexicon/speech.json';
import stages from './lexicon/stages.json';
import type { NamedSpan } from './mentionsOf.ts';
import { endsSubject } from './objects.ts';
import { headLemma, headName, isPart, owner } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { VerbGroup } from './verbGroup.ts';

const CONTROLS_OBJECT = new Set(stages.controlsObject);
const ACCUSES = new Set(speech.accuses);
const SAYS = new Set([...speech.says, ...speech.doubts]);
const HELD = new Set([
  ...stages.nounPlanned,
  ...stages.nounPossible,
  ...stages.nounDenied,
  ...stages.nounIntended,
]);
const ANNOUNCES = new Set(stages.announces);
/** “Avalon, led by” is said of Avalon wherever it stands; “…, backed by” may be said of who acts. */
const LEADS = new Set([
  'lead',
  'head',
  'represent',
  'chair',
  'own',
  'run',
  'found',
  'govern',
  'base',
  'headquarter',
  'locate',
  'station',
  'register',
  'incorporate',
]);
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** Who does what a verb says, or of a passive whom it is done to; none where the sentence does not say so plainly. */
export function subjectsOf(
  verb: VerbGroup,
  at: number,
  phrases: readonly Phrase[],
  before: readonly Clause[],
  governor: Clause | null,
): Phrase[] {
  if (verb.form === 'infinitive') return ofInfinitive(at, phrases, governor);
  if (verb.form === 'gerund') return ofGerund(at, phrases, governor);
  const left = phrases[at - 1];
  if (!left) return [];
  const own = before.at(-1);
  if (own && before.length === 1 && left.type === 'noun' && endsSubject(phrases, own.at))
    return headed(phrases, own.at - 1);
  if (verb.form === 'participle' && isMade(verb, left)) return [left];
  if (left.type === 'noun') {
    const self = verb.form === 'participle' ? whoIsThat(at, phrases, before) : null;
    if (self) return self;
    const relative = relativeEndedBy(at, phrases, before);
    return relative ? relative.subjects : withJoined(headOf(phrases, at - 1), phrases, before, verb);
  }
  if (left.type === 'subordinator') return RELATIVE.has(left.text) ? antecedent(phrases, at - 1) : [];
  if (left.type === 'conjunction') return ofSecondVerb(at, phrases, before);
  if (left.type !== 'comma') return [];
  const first = verb.form === 'finite' ? listedAfter(at, phrases, before) : null;
  if (first) return first.subjects;
  return verb.form === 'participle' && (LEADS.has(verb.lemma) || isMade(verb, phrases[at - 2]))
    ? antecedent(phrases, at)
    : acrossParenthesis(at, phrases, before, verb);
}

/** “Avalon, a Danish company based in”, “Avalon is a company based in”: whose description the participle goes on. */
function whoIsThat(at: number, phrases: readonly Phrase[], before: readonly Clause[]): Phrase[] | null {
  const [whose, mark, noun] = [phrases[at - 3], phrases[at - 2], phrases[at - 1]];
  if (!noun || headName(noun) || !/^(?:an?|the)$/u.test(noun.tokens[0]?.lower ?? '')) return null;
  if (mark?.type === 'comma') return whose?.type === 'noun' && headName(whose) ? [whose] : null;
  const copula = before.at(-1);
  const isSaid = copula?.at === at - 2 && copula.verb.lemma === 'be' && copula.verb.phrase === mark;
  return isSaid && copula.verb.helpers.length === 0 ? copula.subjects : null;
}

/** "rebels who attacked the port fled": the clause that began with “who”, took the noun as its own, and ends here. */
function relativeEndedBy(
  at: number,
  phrases: readonly Phrase[],
  before: readonly Clause[],
): Clause | undefined {
  const last = before.at(-1);
  if (last?.verb.form === 'participle' && isReducedAt(last.at, at, phrases)) return last;
  if (!last || !RELATIVE.has(phrases[last.at - 1]?.text ?? '') || SAYS.has(last.verb.lemma)) return undefined;
  const isOpen = phrases
    .slice(last.at + 1, at)
    .every(({ type }) => type === 'noun' || type === 'preposition');
  return isOpen && phrases[last.at - 2]?.type === 'noun' ? last : undefined;
}

/** “Forces backed by Avalon attacked” */
function isReducedAt(participle: number, at: number, phrases: readonly Phrase[]): boolean {
  const between = phrases.slice(participle + 1, at);
  return (
    phrases[participle - 1]?.type === 'noun' &&
    between[0]?.text === 'by' &&
    between.every(({ type, text }) => type === 'noun' || type === 'preposition' || text === 'and')
  );
}

/** The one who governs, or whom a verb such as "urge" or "allow" addresses. */
function ofInfinitive(at: number, phrases: readonly Phrase[], governor: Clause | null): Phrase[] {
  const noun = phrases[at - 1];
  if (noun?.type === 'noun' && HELD.has(headLemma(noun))) return holdersOf(noun, at - 1, phrases, governor);
  if (!governor) return phrases[at - 1]?.type === 'noun' ? headed(phrases, at - 1) : [];
  const addressed = governor.slots.get('object') ?? [];
  if (!governor.verb.isPassive && addressed.length > 0 && CONTROLS_OBJECT.has(governor.verb.lemma))
    return addressed;
  return governor.subjects;
}

/**
 * Whose plan, refusal or effort it is: its owner, or the subject of a verb such as “announced”, or whoever “its” stands for;
 * “Avalon condemned a plan to” does not say whose.
 */
function holdersOf(noun: Phrase, at: number, phrases: readonly Phrase[], governor: Clause | null): Phrase[] {
  const own = owner(noun);
  if (own) return [named(noun, own)];
  const isPronoun = /^(?:its|their|his|her)$/u.test(noun.tokens[0]?.lower ?? '');
  const before = phrases[at - 2];
  if (isPronoun && phrases[at - 1]?.text === 'in' && before?.type === 'noun' && headName(before))
    return [before];
  return governor && (isPronoun || ANNOUNCES.has(governor.verb.lemma)) ? governor.subjects : [];
}

/** A noun group cut down to one of its names. */
function named(noun: Phrase, name: NamedSpan): Phrase {
  const tokens = noun.tokens.filter(({ start, end }) => start >= name.start && end <= name.end);
  return { ...noun, tokens, names: [name] };
}

/** "jets carrying missiles": the noun before it; after a comma or a preposition the subject of its sentence. */
function ofGerund(at: number, phrases: readonly Phrase[], governor: Clause | null): Phrase[] {
  const left = phrases[at - 1];
  if (isCharged(at, phrases, governor)) return governor?.slots.get('object') ?? [];
  return left?.type === 'noun' ? [left] : (governor?.subjects ?? []);
}

/** “accused Avalon of selling”, “blamed Avalon for bombing” */
export function isCharged(at: number, phrases: readonly Phrase[], governor: Clause | null): boolean {
  const isCharge = governor !== null && !governor.verb.isPassive && ACCUSES.has(governor.verb.lemma);
  return (
    isCharge &&
    ['of', 'for'].includes(phrases[at - 1]?.text ?? '') &&
    !phrases.slice(governor.at + 1, at).some(({ type }) => type === 'verb')
  );
}

/** The noun group at the head of those that prepositions join: "the army" of "the army of the island". */
function headOf(phrases: readonly Phrase[], at: number): number {
  let head = at;
  while (phrases[head - 1]?.type === 'preposition' && phrases[head - 2]?.type === 'noun') head -= 2;
  return phrases[head - 1]?.type === 'preposition' ? -1 : head;
}

function headed(phrases: readonly Phrase[], at: number): Phrase[] {
  const head = phrases[headOf(phrases, at)];
  return head ? [head] : [];
}

/** With those that "and" joins to it at the beginning of a sentence or clause; an apposition between commas is passed over. */
function withJoined(
  head: number,
  phrases: readonly Phrase[],
  before: readonly Clause[],
  verb: VerbGroup,
): Phrase[] {
  const noun = phrases[head];
  if (!noun) return [];
  const own = counted(noun, phrases);
  if (phrases[head - 1]?.text !== 'and') return [own];
  const listed: Phrase[] = [];
  for (let at = head; isJoint(at, phrases);) {
    const last = phrases[at - 2]?.type === 'noun' ? at - 2 : at - 3;
    at = headOf(phrases, last);
    const other = phrases[at];
    if (!other || before.some((clause) => clause.at < at && clause.verb !== verb)) return [own];
    listed.unshift(counted(other, phrases));
  }
  return [...listed, own];
}

/** Whether “and” or, in a list, a comma joins a noun group to one before it. */
function isJoint(at: number, phrases: readonly Phrase[]): boolean {
  const [before, left] = [phrases[at - 2], phrases[at - 1]];
  if (left?.text === 'and')
    return before?.type === 'noun' || (before?.type === 'comma' && phrases[at - 3]?.type === 'noun');
  return left?.type === 'comma' && before?.type === 'noun';
}

/** “The city of Port Emil” and “members of the Pact” are what “of” names. */
function counted(noun: Phrase, phrases: readonly Phrase[]): Phrase {
  const [of, whole] = phrases.slice(phrases.indexOf(noun) + 1);
  return isPart(noun) && of?.text === 'of' && whole?.type === 'noun' ? whole : noun;
}

/** “Avalon bombed the port, sank a ferry and left”: the clause whose verb begins a list of verbs that “and” ends. */
function listedAfter(at: number, phrases: readonly Phrase[], before: readonly Clause[]): Clause | null {
  const first = before.at(-1);
  if (!first || first.verb.form !== 'finite' || isSubordinate(first, phrases)) return null;
  const isNext = phrases
    .slice(first.at + 1, at - 1)
    .every(({ type }) => type === 'noun' || type === 'preposition');
  const isEnded = phrases.some(
    ({ type }, i) => i > at && type === 'verb' && phrases[i - 1]?.type === 'conjunction',
  );
  return isNext && isEnded ? first : null;
}

/** "bombed the port and sank a ferry": the subject of the verb before, unless a passive changes the side. */
function ofSecondVerb(at: number, phrases: readonly Phrase[], before: readonly Clause[]): Phrase[] {
  const first = before.findLast(({ verb }) => verb.form === 'finite');
  const between = first ? phrases.slice(first.at + 1, at) : [];
  return first && !between.some(({ type }) => type === 'stop') ? first.subjects : [];
}

/**
 * "Avalon, which has no navy, bought": the noun group before the first of the two commas, or the name between them where
 * only that is one: "The minister, Ada Lovelock, said".
 */
function acrossParenthesis(
  at: number,
  phrases: readonly Phrase[],
  before: readonly Clause[],
  verb: VerbGroup,
): Phrase[] {
  for (let i = at - 2; i > 0; i--) {
    const phrase = phrases[i];
    if (phrase?.type === 'stop') return [];
    if (phrase?.type !== 'comma' || phrases[i - 1]?.type !== 'noun') continue;
    const from = outerComma(i, at, phrases, before);
    const outer = withJoined(headOf(phrases, from - 1), phrases, before, verb);
    const inner = phrases[i + 1];
    const isApposed = i === at - 3 && inner !== undefined && headName(inner) !== null;
    return isApposed && outer.every((noun) => headName(noun) === null) ? [inner] : outer;
  }
  return at === 2 && phrases[0]?.type === 'noun' ? [phrases[0]] : [];
}
