import type { Clause } from './clauses.ts';
import stages from './lexicon/stages.json';
import { headName } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { VerbGroup } from './verbGroup.ts';

const CONTROLS_OBJECT = new Set(stages.controlsObject);
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
  if (left.type === 'noun') return withJoined(headOf(phrases, at - 1), phrases, before, verb);
  if (left.type === 'subordinator') return RELATIVE.has(left.text) ? antecedent(phrases, at - 1) : [];
  if (left.type === 'conjunction') return ofSecondVerb(at, phrases, before);
  return left.type === 'comma' ? acrossParenthesis(at, phrases) : [];
}

/** The one who governs, or whom a verb such as "urge" or "allow" addresses. */
function ofInfinitive(at: number, phrases: readonly Phrase[], governor: Clause | null): Phrase[] {
  if (!governor) return phrases[at - 1]?.type === 'noun' ? headed(phrases, at - 1) : [];
  const addressed = governor.slots.get('object') ?? [];
  if (!governor.verb.isPassive && addressed.length > 0 && CONTROLS_OBJECT.has(governor.verb.lemma))
    return addressed;
  return governor.subjects;
}

/** "jets carrying missiles": the noun before it; after a comma or a preposition the subject of its sentence. */
function ofGerund(at: number, phrases: readonly Phrase[], governor: Clause | null): Phrase[] {
  const left = phrases[at - 1];
  return left?.type === 'noun' ? [left] : (governor?.subjects ?? []);
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
  const left = phrases[head - 1];
  if (left?.type === 'conjunction' && left.text === 'and' && phrases[head - 2]?.type === 'noun') {
    const other = headOf(phrases, head - 2);
    const isFree = other >= 0 && !before.some((clause) => clause.at < other && clause.verb !== verb);
    return isFree && phrases[other] ? [phrases[other], noun] : [noun];
  }
  return [noun];
}

function antecedent(phrases: readonly Phrase[], at: number): Phrase[] {
  const left = phrases[at - 1]?.type === 'comma' ? at - 2 : at - 1;
  const noun = phrases[left];
  return noun?.type === 'noun' ? [noun] : [];
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
function acrossParenthesis(at: number, phrases: readonly Phrase[]): Phrase[] {
  for (let i = at - 2; i > 0; i--) {
    const phrase = phrases[i];
    if (phrase?.type === 'stop') return [];
    if (phrase?.type !== 'comma' || phrases[i - 1]?.type !== 'noun') continue;
    const outer = headed(phrases, i - 1);
    const inner = phrases[i + 1];
    const isApposed = i === at - 3 && inner !== undefined && headName(inner) !== null;
    return isApposed && outer.every((noun) => headName(noun) === null) ? [inner] : outer;
  }
  return at === 2 && phrases[0]?.type === 'noun' ? [phrases[0]] : [];
}
