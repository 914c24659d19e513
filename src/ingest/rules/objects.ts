import { headName, isPart } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { VerbGroup } from './verbGroup.ts';

/** The noun groups after a verb by what leads to them: "object", "recipient", or a preposition. */
export type Slots = ReadonlyMap<string, Phrase[]>;

const PARTICLES = new Set(['down', 'out', 'up', 'off', 'over', 'away', 'back']);
/** What these lead to says when or why, and goes on with what belongs to it: “spoke after the fall of the town to”. */
const ADJUNCT = new Set(['after', 'before', 'during', 'despite', 'following', 'amid', 'since', 'until']);
const GIVES = new Set([
  'give',
  'send',
  'sell',
  'offer',
  'grant',
  'lend',
  'supply',
  'hand',
  'lease',
  'ship',
  'award',
  'promise',
  'owe',
  'show',
  'deliver',
  'provide',
  'gift',
]);

/** What follows a verb, up to the next verb, clause or stop. Of two objects in a row the first receives. */
export function objectsOf(verb: VerbGroup, at: number, phrases: readonly Phrase[]): Slots {
  const slots = new Map<string, Phrase[]>();
  let slot = 'object';
  let isOpen = true;
  const isAside = verb.form === 'participle' && phrases[at - 1]?.type === 'comma';
  for (let i = at + 1; i < phrases.length; i++) {
    const phrase = phrases[i];
    const next = phrases[i + 1];
    if (!phrase || (isAside && phrase.type === 'comma')) break;
    if (i === at + 1 && PARTICLES.has(phrase.text)) continue;
    if (ADJUNCT.has(phrase.text)) break;
    if (phrase.type === 'preposition') {
      slot = phrase.text;
      isOpen = true;
    } else if (phrase.type === 'noun') {
      if (!isOpen && !isSecondObject(slot, slots, verb, phrases[i - 1])) break;
      if (isSubjectOfNext(phrases, i) && !endsSubject(phrases, at)) break;
      put(slots, slot, phrase, isOpen);
      const name = apposedName(phrases, i);
      if (name) put(slots, slot, name, true);
      isOpen = isPart(phrase) && next?.text === 'of';
      if (isOpen) i++;
    } else if (asideEnd(phrases, i) > i) i = asideEnd(phrases, i);
    else if ((phrase.type === 'comma' || phrase.type === 'conjunction') && goesOn(phrases, i)) isOpen = true;
    else if (phrase.text === 'and' && next && next.text === slot) continue;
    else if (phrase.type !== 'comma' || next?.type !== 'preposition') break;
  }
  return slots;
}

/** “Avalon’s strategy to defeat the Red Front is working”: what is to be done belongs to the noun before. */
export function endsSubject(phrases: readonly Phrase[], at: number): boolean {
  return (
    phrases[at]?.tokens[0]?.lower === 'to' &&
    phrases[at - 1]?.type === 'noun' &&
    !phrases.slice(0, at).some(({ type }) => type === 'verb' || type === 'subordinator')
  );
}

function put(slots: Map<string, Phrase[]>, slot: string, phrase: Phrase, isOpen: boolean): void {
  const there = slots.get(slot) ?? [];
  if (isOpen) {
    slots.set(slot, [...there, phrase]);
    return;
  }
  slots.set('recipient', there);
  slots.set('object', [phrase]);
}

function isSecondObject(
  slot: string,
  slots: Slots,
  { lemma }: VerbGroup,
  before: Phrase | undefined,
): boolean {
  return (
    slot === 'object' && slots.get('object')?.length === 1 && before?.type === 'noun' && GIVES.has(lemma)
  );
}

/**
 * Where an apposition between two commas ends, after which a preposition goes on: “visited Avalon, its closest ally, with”;
 * the place itself where none begins.
 */
export function asideEnd(phrases: readonly Phrase[], at: number): number {
  const isApposed = /^(?:a|an|the|its|his|her|their)$/u.test(phrases[at + 1]?.tokens[0]?.lower ?? '');
  if (phrases[at]?.type !== 'comma' || !isApposed) return at;
  const end = phrases.findIndex(({ type }, i) => i > at && type !== 'noun' && type !== 'preposition');
  const isClosed = phrases[end]?.type === 'comma' && !isListed(phrases, at, end);
  return isClosed && phrases[end + 1]?.type === 'preposition' ? end : at;
}

/** Whether the commas part a list and no apposition. */
function isListed(phrases: readonly Phrase[], at: number, end: number): boolean {
  return phrases[end + 1]?.type === 'conjunction' || phrases[at - 2]?.type === 'comma';
}

/** "the minister, Ada Lovelock": the name that a noun group without one is given between commas. */
function apposedName(phrases: readonly Phrase[], i: number): Phrase | null {
  const [noun, comma, name, end] = phrases.slice(i, i + 4);
  if (!noun || comma?.type !== 'comma' || name?.type !== 'noun' || headName(noun)) return null;
  const isOne = /^(?:a|an|the|its|his|her|their)$/u.test(noun.tokens[0]?.lower ?? '');
  const isWhole = name.names.length === 1 && headName(name)?.entity.kind === 'person';
  return isOne && isWhole && end?.type !== 'conjunction' ? name : null;
}

/** Whether a list goes on after a comma or "and": with a noun group that is no apposition and no subject of its own. */
function goesOn(phrases: readonly Phrase[], i: number): boolean {
  let at = i + 1;
  const isJoined = phrases[i]?.type === 'conjunction' || phrases[at]?.type === 'conjunction';
  while (phrases[at]?.type === 'conjunction') at++;
  const noun = phrases[at];
  if (noun?.type !== 'noun' || isSubjectOfNext(phrases, at)) return false;
  return isJoined || !/^(?:a|an|the|its|his|her|their)$/u.test(noun.tokens[0]?.lower ?? '');
}

/** Whether a noun group has a finite verb of its own right after it. */
export function isSubjectOfNext(phrases: readonly Phrase[], i: number): boolean {
  const next = phrases[i + 1];
  if (next?.type !== 'verb' || next.tokens[0]?.lower === 'to') return false;
  return !(next.tokens[0]?.lower ?? '').endsWith('ing') && !isReduced(next, phrases[i + 2]);
}

/** "jets bought by Avalon": a participle that describes the noun before it. */
function isReduced(verb: Phrase, after: Phrase | undefined): boolean {
  return (
    verb.tokens.length === 1 && after?.type === 'preposition' && /(?:ed|en|ght|wn|old|ade)$/u.test(verb.text)
  );
}
