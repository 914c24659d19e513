import members from './lexicon/members.json';
import { onceForText } from '../onceFor.ts';
import type { NamedSpan } from './mentionsOf.ts';
import type { Clause } from './clauses.ts';
import type { Frame, Side } from './frames.ts';
import { headLemma, headName, owner, possessor } from './nouns.ts';
import type { Phrase } from './phrases.ts';

/** Two names that a clause ties, and the words that do. */
export interface Tie {
  predicate: string;
  from: NamedSpan;
  to: NamedSpan;
  trigger: Phrase;
  /** Which rule read it, for a reviewer. */
  rule: string;
  /** What a noun says is, whatever is said around it. */
  isState?: true;
  /** Nouns that are part of what the verb says. */
  light?: readonly string[];
  /** It is agreed or ordered, and not yet done. */
  isPlanned?: true;
  /** Who does it only says so: “claimed control of”. */
  isClaim?: true;
}

/** What the frames of its verb make of a clause. */
export function verbTies(clause: Clause, byVerb: ReadonlyMap<string, Frame[]>): Tie[] {
  const frames = byVerb.get(clause.verb.lemma) ?? [];
  const names = onceForText((slot) => namesIn(clause, slot)); // the frames of a verb ask for the same few slots
  return frames.flatMap((frame): Tie[] => {
    // Most clauses name nobody on one side: that is the cheapest to see.
    const from = filled(frame.from, names);
    const to = from.length > 0 ? filled(frame.to, names) : [];
    if (to.length === 0 || (frame.needs && filled(frame.needs, names).length === 0)) return [];
    if (frame.direct && !frame.to.slots.includes([...clause.slots.keys()][0] ?? '')) return [];
    if (frame.direct && isPaidVisit(to, clause)) return [];
    if ((frame.object && !hasObject(clause, frame)) || isBrokered(frame, clause)) return [];
    const ties = pairs(frame, from, to, clause.verb.phrase, `verb ${clause.verb.lemma}`);
    return ties.map((tie) => marked(tie, frame, clause));
  });
}

/** “Called on the minister, X, in Oslo”: they went to see him, and may have asked for nothing. */
function isPaidVisit(to: readonly NamedSpan[], clause: Clause): boolean {
  const isPerson = to.every(({ entity }) => entity.kind === 'person');
  const places = [...inSlot(clause, 'in'), ...inSlot(clause, 'at')].flatMap((noun) => headName(noun) ?? []);
  return isPerson && places.some(({ entity }) => entity.kind === 'place' || entity.kind === 'country');
}

/** “A truce was negotiated by A and B”, “A and B negotiated a truce between C and D”: they need not have talked to each other. */
function isBrokered({ to }: Frame, { verb, slots }: Clause): boolean {
  if (!to.slots.includes('subject') || slots.has('with') || verb.lemma !== 'negotiate') return false;
  return verb.isPassive || slots.has('between');
}

function marked(tie: Tie, { object, planned }: Frame, { verb }: Clause): Tie {
  const own: Tie = object ? { ...tie, light: object } : tie;
  const ordered: Tie = planned ? { ...own, isPlanned: true } : own;
  return verb.lemma === 'claim' ? { ...ordered, isClaim: true } : ordered;
}

/** The noun that the verb needs, and nobody's else, as its object or after "as", "with", "for", "in" or "under". */
function hasObject(clause: Clause, { object: lemmas = [], to }: Frame): boolean {
  const isOwned = to.slots.includes('object-owner');
  const retained = clause.verb.isPassive ? (clause.slots.get('object') ?? []) : [];
  const nouns = [
    ...['object', 'as', 'with', 'for', 'in', 'under'].flatMap((slot) => inSlot(clause, slot)),
    ...retained,
  ];
  return nouns.some(
    (noun) => lemmas.some((lemma) => isCalled(noun, lemma)) && (isOwned || owner(noun) === null),
  );
}

const UNDONE = /\b(?:next|future|possible|potential|proposed|planned|draft)\b/u;

/** “Talks”, or in two words “joint drills”, which others may stand between. */
function isCalled(noun: Phrase, words: string): boolean {
  if (UNDONE.test(noun.text)) return false;
  const head = headLemma(noun);
  if (!words.includes(' ')) return head === words;
  const [first, last] = words.split(' ');
  return head === last && noun.tokens.some(({ lower }) => lower === first);
}

/** Whom a noun group in a slot names; of “condemned Avalon’s raid” and “the raid by Avalon” whose act the object is. */
function namesIn(clause: Clause, slot: string): NamedSpan[] {
  if (slot === 'object-owner') return inSlot(clause, 'object').flatMap((noun) => possessor(noun) ?? []);
  if (slot === 'object-by')
    return clause.verb.isPassive ? [] : inSlot(clause, 'by').flatMap((noun) => headName(noun) ?? []);
  if (slot === 'subject-owner')
    return attackers(clause).flatMap((noun) => (isAttack(noun, clause) ? (owner(noun) ?? []) : []));
  return inSlot(clause, slot).flatMap((noun) => headName(noun) ?? []);
}

const ATTACKS = new Set(members.attacks);
const STRIKES = new Set(members.strikes);
const WALKOUTS = new Set(members.walkouts);

/** “A rail strike hit Avalon Airways” is none, nor is a strike that only hits, unless the words tell from where. */
function isAttack(noun: Phrase, { verb }: Clause): boolean {
  const head = headLemma(noun);
  if (head !== 'strike') return ATTACKS.has(head);
  if (noun.tokens.some(({ lower }) => WALKOUTS.has(lower))) return false;
  return verb.lemma === 'kill' || noun.tokens.some(({ lower }) => STRIKES.has(lower));
}

/** “An Avalonian strike killed”, “was killed by an Avalonian strike”, “was killed in an Avalonian strike” */
function attackers({ verb, subjects, slots }: Clause): readonly Phrase[] {
  return verb.isPassive ? (slots.get('by') ?? slots.get('in') ?? []) : subjects;
}

/** In a passive the grammatical subject is whom it concerns, and "by" names who acts. */
function inSlot({ verb, subjects, slots }: Clause, slot: string): readonly Phrase[] {
  if (!verb.isPassive) return slot === 'subject' ? subjects : (slots.get(slot) ?? []);
  if (slot === 'subject') return slots.get('by') ?? [];
  return slot === 'object' ? subjects : (slots.get(slot) ?? []);
}

export function filled({ slots, kinds }: Side, inThe: (slot: string) => readonly NamedSpan[]): NamedSpan[] {
  for (const slot of slots) {
    const names = inThe(slot);
    const fit = names.filter(({ entity }) => kinds.includes(entity.kind));
    if (fit.length > 0) return fit;
  }
  return [];
}

export function pairs(
  { predicate }: Frame,
  from: NamedSpan[],
  to: NamedSpan[],
  trigger: Phrase,
  rule: string,
): Tie[] {
  const isBetween = from.length > 1 && from.every((one, i) => one === to[i]);
  return from.flatMap((one, i) =>
    to
      .slice(isBetween ? i + 1 : 0)
      .flatMap((other) =>
        one.entity.id === other.entity.id ? [] : [{ predicate, from: one, to: other, trigger, rule }],
      ),
  );
}
