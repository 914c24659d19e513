import type { Entity } from '../../model/types.ts';
import type { Clause } from './clauses.ts';
import type { Token } from './language.ts';
import lexicon from './lexicon/speech.json';
import stages from './lexicon/stages.json';
import { headName } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { quotedParts } from './quotations.ts';

/** Who speaks in a sentence, outermost first; null = somebody whom the text does not name as one. */
export type Voice = Entity[] | null;

export interface Voices {
  /** On whose word a clause stands whose verb begins at a place of the text. */
  at: (place: number) => Voice;
  /** The same for what a sentence says in passing: only a quotation makes it somebody's word. */
  quoted: (place: number) => Voice;
  /** The verb of saying whose words stand at a place; null where there is none, or one within another. */
  saying: (place: number) => Clause | null;
  /** Who spoke last, for the sentence after. */
  last: Entity | null;
  /** Who begins to speak at the end of the sentence, before a colon; undefined where nobody does. */
  begins: Entity | null | undefined;
}

interface Speech {
  speaker: Entity | null;
  /** Of its verb; null for “according to”. */
  clause: Clause | null;
  /** Where its words stand. */
  from: number;
  to: number;
  /** What is denied is the word of whoever is said to have done it. */
  isDenial?: true;
}

const SAYS = new Set(lexicon.says);
const ACCUSES = new Set(lexicon.accuses);
const DOUBTS = new Set(lexicon.doubts);
const ADMITS = new Set(stages.admits);
const DENIES = new Set(lexicon.denies);

/**
 * @param before who spoke last in the sentence before it
 * @param floor who has had the word since a colon; null = somebody unnamed, undefined = the reporter
 */
export function voicesOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  before: Entity | null,
  floor: Entity | null | undefined,
): Voices {
  const speeches = [
    ...accordingTo(tokens, phrases),
    ...clauses.flatMap((clause) => speechOf(clause, phrases, before)),
  ];
  const quotes = quotedParts(tokens);
  const last = speeches.findLast(({ speaker }) => speaker !== null)?.speaker ?? null;
  const covering = (place: number) => {
    const own = clauses.find(({ verb }) => verb.phrase.tokens[0]?.start === place);
    return speeches.filter(
      (one) => one.from <= place && place < one.to && (one.isDenial || !isOwnAct(own, one.clause)),
    );
  };
  const isQuoted = (place: number) => quotes.some(([from, to]) => from < place && place < to);
  const at = (place: number): Voice => {
    const own = covering(place);
    if (own.length === 0 && floor !== undefined) return floor ? [floor] : null;
    if (own.length === 0 && isQuoted(place)) return before ? [before] : null;
    const speakers = own.map(({ speaker }) => speaker);
    return speakers.includes(null) ? null : [...new Set(speakers.flatMap((speaker) => speaker ?? []))];
  };
  return {
    at,
    // Beside a quotation stands who speaks it, and that is the reporter's.
    quoted: (place) => (isQuoted(place) || (floor !== undefined && quotes.length === 0) ? at(place) : []),
    saying: (place) => {
      const [only, ...others] = covering(place);
      return only && others.length === 0 ? only.clause : null;
    },
    begins: beginning(tokens, clauses, phrases, before),
    last: last ?? (quotes.length > 0 ? before : null),
  };
}

/** “Claimed victory and left”: what the speaker does besides speaking is the reporter's. */
function isOwnAct(own: Clause | undefined, saying: Clause | null): boolean {
  const clause = own?.verb.form === 'infinitive' ? own.governor : own;
  const [subject] = clause?.subjects ?? [];
  return clause !== saying && subject !== undefined && (saying?.subjects.includes(subject) ?? false);
}

/** "The minister said:" gives the word away. */
function beginning(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
  before: Entity | null,
): Entity | null | undefined {
  const last = clauses.at(-1);
  if (tokens.at(-1)?.text !== ':' || !last || !SAYS.has(last.verb.lemma)) return undefined;
  return spokenBy(last.subjects.at(-1), phrases, before);
}

function accordingTo(tokens: readonly Token[], phrases: readonly Phrase[]): Speech[] {
  const at = tokens.findIndex(({ lower }, i) => lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (at < 0) return [];
  const noun = phrases.find(({ type, from }) => type === 'noun' && from >= at + 2);
  return [
    {
      speaker: speakerIn(noun),
      clause: null,
      from: tokens[0]?.start ?? 0,
      to: (tokens.at(-1)?.end ?? 0) + 1,
    },
  ];
}

function speakerIn(noun: Phrase | undefined): Entity | null {
  const entity = noun && headName(noun)?.entity;
  return entity && ['person', 'organization', 'country'].includes(entity.kind) ? entity : null;
}

/** What a verb of saying covers: the clauses after it, or where it comes last, all before it. */
function speechOf(clause: Clause, phrases: readonly Phrase[], before: Entity | null): Speech[] {
  const { verb, at } = clause;
  const isDoubt = DOUBTS.has(verb.lemma);
  if (ACCUSES.has(verb.lemma)) return accusation(clause, phrases, before);
  if (isDenial(clause, phrases)) return denial(clause, phrases, before);
  if (!SAYS.has(verb.lemma) && !isDoubt) return [];
  if (phrases[at + 1]?.type === 'verb') return [];
  const start = phrases[0]?.tokens[0]?.start ?? 0;
  const end = (phrases.at(-1)?.tokens.at(-1)?.end ?? 0) + 1;
  const own = verb.phrase.tokens[0]?.start ?? 0;
  const inverted = phrases[at - 1]?.type === 'comma' || at === 0 ? phrases[at + 1] : undefined;
  const subject = clause.subjects.at(-1) ?? (inverted?.type === 'noun' ? inverted : undefined);
  const speaker = isDoubt || verb.isPassive || isUnsaid(clause) ? null : spokenBy(subject, phrases, before);
  if (isTrailing(clause, phrases, subject) && isBetweenCommas(at, phrases))
    return [{ speaker, clause, from: start, to: end }];
  if (isTrailing(clause, phrases, subject))
    return [{ speaker, clause, from: start, to: Math.min(own, subject?.tokens[0]?.start ?? own) }];
  return hasClauseAfter(at, phrases) ? [{ speaker, clause, from: own + 1, to: end }] : [];
}

/** “Avalon accused Borduria of selling jets”: what is charged is Avalon’s word. */
function accusation(clause: Clause, phrases: readonly Phrase[], before: Entity | null): Speech[] {
  const { verb, at, subjects } = clause;
  const isPlain = !verb.isPassive && !isUnsaid(clause);
  const from = (verb.phrase.tokens[0]?.start ?? 0) + 1;
  const to = (phrases.at(-1)?.tokens.at(-1)?.end ?? 0) + 1;
  const speaker = isPlain ? spokenBy(subjects.at(-1), phrases, before) : null;
  return hasClauseAfter(at, phrases) ? [{ speaker, clause, from, to }] : [];
}

/** “Denies arming”, “disputes arming”, “rejects having armed”, and “admits arming” */
function isDenial({ verb, at }: Clause, phrases: readonly Phrase[]): boolean {
  const next = phrases[at + 1];
  const isPast = verb.lemma === 'reject' && next?.tokens[0]?.lower === 'having';
  const isAdmitted = ADMITS.has(verb.lemma) && (next?.tokens[0]?.lower.endsWith('ing') ?? false);
  return (DENIES.has(verb.lemma) || isPast || isAdmitted) && next?.type === 'verb';
}

/** “Avalon, which denies arming Borduria”: that it does not is Avalon’s word. */
function denial(clause: Clause, phrases: readonly Phrase[], before: Entity | null): Speech[] {
  const denied = phrases[clause.at + 1]?.tokens ?? [];
  const isPlain = !clause.verb.isPassive && !isUnsaid(clause);
  const speaker = isPlain ? spokenBy(clause.subjects.at(-1), phrases, before) : null;
  const [from, to] = [denied[0]?.start ?? 0, denied.at(-1)?.end ?? 0];
  return [{ speaker, clause, from, to, isDenial: true }];
}

/** “Has not said”, “would say”, “declined to say” */
function isUnsaid({ verb }: Clause): boolean {
  return verb.form === 'infinitive' || verb.helpers.some((word) => UNSAID.has(word));
}

const UNSAID = new Set([
  ...stages.negations,
  ...stages.conditionalModals,
  ...stages.possibleModals,
  ...stages.silentModals,
]);

function spokenBy(
  subject: Phrase | undefined,
  phrases: readonly Phrase[],
  before: Entity | null,
): Entity | null {
  if (!subject) return null;
  if (/^(?:he|she)$/u.test(subject.text)) return before?.kind === 'person' ? before : null;
  if (subject.text === 'it') return before && before.kind !== 'person' ? before : null;
  return speakerIn(subject) ?? spokesman(subject, phrases);
}

/** "a spokesman for the ministry" speaks for the ministry. */
function spokesman(subject: Phrase, phrases: readonly Phrase[]): Entity | null {
  const at = phrases.indexOf(subject);
  const isOne = /\b(?:spokes(?:man|woman|person|people)|officials?|statement|document|report)$/u.test(
    subject.text,
  );
  const own = isOne ? bodyBefore(subject) : null;
  if (own) return own;
  if (!isOne || !['for', 'of', 'from', 'by'].includes(phrases[at + 1]?.text ?? '')) return null;
  return speakerIn(phrases[at + 2]);
}

/** “An Avalon Airways spokesman”, “the ministry’s statement” */
function bodyBefore({ names, tokens, text }: Phrase): Entity | null {
  const name = names.at(-1);
  const after = tokens.filter(({ start }) => name && start >= name.end);
  const isNear = after.every(({ text: word }, i) => i === after.length - 1 || /^['’]s?$/u.test(word));
  const isOne = name && ['organization', 'country'].includes(name.entity.kind);
  return isOne && isNear && !/\bformer\b/u.test(text) ? name.entity : null;
}

/** ", Avalon said" and ", said Avalon": nothing of the speech comes after. */
function isTrailing({ at, verb }: Clause, phrases: readonly Phrase[], subject: Phrase | undefined): boolean {
  if (!subject) return false;
  const first = Math.min(phrases.indexOf(subject), at);
  if (first < 2 || verb.form !== 'finite') return false;
  const rest = phrases.slice(Math.max(phrases.indexOf(subject), at) + 1);
  const isBetween = phrases[first - 1]?.type === 'comma' && rest[0]?.type === 'comma';
  const hasVerb = !isBetween && rest.some(({ type }) => type === 'verb');
  return (
    phrases.slice(0, first).some(({ type }) => type === 'verb') &&
    phrases[first - 1]?.type !== 'subordinator' &&
    !hasVerb
  );
}

/** “If it fell, Avalon warned, Borduria would”: the speech goes on. */
function isBetweenCommas(at: number, phrases: readonly Phrase[]): boolean {
  return phrases[at + 1]?.type === 'comma' && phrases.slice(at + 1).some(({ type }) => type === 'verb');
}

function hasClauseAfter(at: number, phrases: readonly Phrase[]): boolean {
  return phrases.slice(at + 1).some(({ type }) => type === 'verb');
}
