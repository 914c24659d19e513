import type { NamedSpan } from './mentionsOf.ts';
import type { Clause } from './clauses.ts';
import type { Frame, Side } from './frames.ts';
import { headLemma, headName, owner } from './nouns.ts';
import type { Phrase } from './phrases.ts';

/** Two names that a clause ties, and the words that do. */
export interface Tie {
  predicate: string;
  from: NamedSpan;
  to: NamedSpan;
  trigger: Phrase;
  /** Which rule read it, for a reviewer. */
  rule: string;
  /** Nouns that are part of what the verb says. */
  light?: readonly string[];
}

/** What the frames of its verb make of a clause. */
export function verbTies(clause: Clause, byVerb: ReadonlyMap<string, Frame[]>): Tie[] {
  const frames = byVerb.get(clause.verb.lemma) ?? [];
  return frames.flatMap((frame): Tie[] => {
    const fill = (side: Side) => filled(side, (slot) => inSlot(clause, slot));
    if (frame.object && !hasObject(clause, frame.object)) return [];
    if (frame.needs && fill(frame.needs).length === 0) return [];
    const ties = pairs(
      frame,
      fill(frame.from),
      fill(frame.to),
      clause.verb.phrase,
      `verb ${clause.verb.lemma}`,
    );
    const { object: light } = frame;
    return light ? ties.map((tie) => ({ ...tie, light })) : ties;
  });
}

/** The noun that the verb needs, as its object or after "as". */
function hasObject(clause: Clause, lemmas: readonly string[]): boolean {
  const nouns = [...inSlot(clause, 'object'), ...inSlot(clause, 'as')];
  return nouns.some((noun) => lemmas.includes(headLemma(noun)));
}

/** In a passive the grammatical subject is whom it concerns, and "by" names who acts. */
function inSlot({ verb, subjects, slots }: Clause, slot: string): readonly Phrase[] {
  if (!verb.isPassive) return slot === 'subject' ? subjects : (slots.get(slot) ?? []);
  if (slot === 'subject') return slots.get('by') ?? [];
  return slot === 'object' ? subjects : (slots.get(slot) ?? []);
}

function filled({ slots, kinds }: Side, inThe: (slot: string) => readonly Phrase[]): NamedSpan[] {
  for (const slot of slots) {
    const names = inThe(slot).flatMap((phrase) => headName(phrase) ?? []);
    const fit = names.filter(({ entity }) => kinds.includes(entity.kind));
    if (fit.length > 0) return fit;
  }
  return [];
}

function pairs(
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

/** What nouns that name an act tie: "Avalon's attack on Borduria". */
export function nounTies(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  byNoun: ReadonlyMap<string, Frame[]>,
): (Tie & { at: number })[] {
  return phrases.flatMap((phrase, at) => {
    const frames = phrase.type === 'noun' ? (byNoun.get(headLemma(phrase)) ?? []) : [];
    if (frames.length === 0) return [];
    const slots = afterNoun(phrases, at);
    const possessor = owner(phrase) ?? ownerByPronoun(phrase, at, clauses);
    return frames.flatMap((frame) => {
      const [from, to] = [frame.from, frame.to].map((side) => aroundNoun(side, possessor, slots));
      const rule = `noun ${headLemma(phrase)}`;
      return pairs(frame, from ?? [], to ?? [], phrase, rule).map((tie) => ({ ...tie, at }));
    });
  });
}

/** "its attack" is of whoever is the one subject of the clause around it. */
function ownerByPronoun({ tokens }: Phrase, at: number, clauses: readonly Clause[]): NamedSpan | null {
  if (!/^(?:its|their|his|her)$/u.test(tokens[0]?.lower ?? '')) return null;
  const around = clauses.findLast((clause) => clause.at < at);
  const [subject, ...others] = around?.subjects ?? [];
  const isPlural = tokens[0]?.lower === 'their';
  return subject && others.length === 0 && !isPlural ? headName(subject) : null;
}

/** The owner of the act where a side may be it, else what prepositions lead to. */
function aroundNoun(
  side: Side,
  possessor: NamedSpan | null,
  slots: ReadonlyMap<string, Phrase[]>,
): NamedSpan[] {
  const isOwned = possessor && side.slots.includes('owner') && side.kinds.includes(possessor.entity.kind);
  return isOwned ? [possessor] : filled(side, (slot) => slots.get(slot) ?? []);
}

/** What prepositions lead to right after a noun, with what "and" joins to it. */
function afterNoun(phrases: readonly Phrase[], at: number): Map<string, Phrase[]> {
  const slots = new Map<string, Phrase[]>();
  let slot: string | null = null;
  for (const phrase of phrases.slice(at + 1)) {
    if (phrase.type === 'preposition') slot = phrase.text;
    else if (phrase.type === 'noun' && slot !== null) slots.set(slot, [...(slots.get(slot) ?? []), phrase]);
    else if (phrase.text !== 'and' || slot === null) break;
  }
  return slots;
}
