import lexicon from './lexicon/stages.json';
import type { Clause } from './clauses.ts';
import type { Frame, Side } from './frames.ts';
import type { NamedSpan } from './mentionsOf.ts';
import { headLemma, headName, isPart, owner, possessor } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { filled, pairs, type Tie } from './readFrames.ts';
import { selfOf } from './selves.ts';

const ENDING = new Set(lexicon.ending);

/** A tie by a noun, with its place among the phrases. */
export type NounTie = Tie & { at: number };

/** What nouns tie that name an act, or what somebody is: "Avalon's attack on Borduria", "Avalon, a member of the Pact". */
export function nounTies(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  byNoun: ReadonlyMap<string, Frame[]>,
): NounTie[] {
  return phrases.flatMap((phrase, at) => {
    const frames = phrase.type === 'noun' ? (byNoun.get(headLemma(phrase)) ?? []) : [];
    if (frames.length === 0 || isEnded(phrases[at - 1])) return [];
    let known: Map<string, Phrase[]> | null = null;
    const after = () => (known ??= afterNoun(phrases, at));
    const engaged = engagedIn(phrases, at);
    const own = owner(phrase) ?? (engaged.length > 0 ? null : ownerByPronoun(phrase, at, clauses));
    const names = (slot: string): NamedSpan[] => {
      if (slot === 'owner') return own ? [own] : [];
      if (slot === 'engaged') return engaged;
      if (slot === 'self') return selfOf(phrases, at, clauses);
      if (slot === 'apposed') return apposedTo(phrases, at);
      if (slot === 'of-owner') return (after().get('of') ?? []).flatMap((noun) => possessor(noun) ?? []);
      return (after().get(slot) ?? []).flatMap((noun) => headName(noun) ?? []);
    };
    const isMeant = ({ object }: Frame) => !object || isOf(object, phrase, after().get('of') ?? []);
    return frames.flatMap((frame) =>
      isMeant(frame) ? tiesOf(frame, phrase, names).map((tie) => ({ ...tie, at })) : [],
    );
  });
}

function tiesOf(frame: Frame, phrase: Phrase, names: (slot: string) => NamedSpan[]): Tie[] {
  const fill = (side: Side) => filled(side, names);
  const to = fill(frame.to);
  if (to.length === 0 || (frame.needs && fill(frame.needs).length === 0)) return [];
  const ties = pairs(frame, fill(frame.from), to, phrase, `noun ${headLemma(phrase)}`);
  return frame.state ? ties.map((tie) => ({ ...tie, isState: true as const })) : ties;
}

/** “Exports of gas”, “gas exports” */
function isOf(lemmas: readonly string[], { tokens }: Phrase, of: readonly Phrase[]): boolean {
  return lemmas.includes(tokens.at(-2)?.lemma ?? '') || of.some((noun) => lemmas.includes(headLemma(noun)));
}

/** What ends or refuses a thing does not make it: “terminated its agreement with Borduria”. */
function isEnded(governing: Phrase | undefined): boolean {
  return governing?.type === 'verb' && ENDING.has(headLemma(governing));
}

/** "its attack" is of whoever is the one subject of the clause around it, or after "In his visit to", of the one begun. */
export function ownerByPronoun({ tokens }: Phrase, at: number, clauses: readonly Clause[]): NamedSpan | null {
  const pronoun = tokens[0]?.lower ?? '';
  if (!/^(?:its|his|her)$/u.test(pronoun)) return null;
  const around = clauses.findLast((clause) => clause.at < at) ?? clauses[0];
  const [subject, ...others] = around?.subjects ?? [];
  const name = subject && others.length === 0 ? headName(subject) : null;
  return name && (name.entity.kind === 'person') === (pronoun !== 'its') ? name : null;
}

/** Who fights in "Avalon and Borduria in their fight against". */
function engagedIn(phrases: readonly Phrase[], at: number): NamedSpan[] {
  const isOwn = /^(?:the|its|their)$/u.test(phrases[at]?.tokens[0]?.lower ?? '');
  if (!isOwn || phrases[at - 1]?.text !== 'in') return [];
  const last = phrases[at - 2];
  const name = last?.type === 'noun' ? headName(last) : null;
  if (!name) return [];
  const isJoined = phrases[at]?.tokens[0]?.lower === 'their' && phrases[at - 3]?.text === 'and';
  const other = isJoined ? phrases[at - 4] : undefined;
  return [...(other?.type === 'noun' ? [headName(other) ?? []].flat() : []), name];
}

/** "the capital of Avalon, Port Emil," */
function apposedTo(phrases: readonly Phrase[], at: number): NamedSpan[] {
  const [comma, name, end] = phrases.slice(at + 1, at + 4);
  if (comma?.type !== 'comma' || name?.type !== 'noun') return [];
  if (end && end.type !== 'comma' && end.type !== 'stop') return [];
  const own = headName(name);
  return own && own.start === name.tokens[0]?.start ? [own] : [];
}

/** Without what stands between two commas and begins with a participle: “between Avalon, led by Ada Lovelock, and Borduria”. */
function withoutAsides(phrases: readonly Phrase[]): Phrase[] {
  const from = phrases.findIndex(
    ({ type }, i) => type === 'comma' && phrases[i + 1]?.type === 'verb' && phrases[i + 2]?.text === 'by',
  );
  const to = phrases.findIndex(({ type }, i) => type === 'comma' && i > from + 1);
  if (from < 0 || to < 0) return [...phrases];
  return [...phrases.slice(0, from), ...withoutAsides(phrases.slice(to + 1))];
}

/** What prepositions lead to right after a noun, with what "and" joins to it; “reached” may stand between. */
function afterNoun(phrases: readonly Phrase[], at: number): Map<string, Phrase[]> {
  const slots = new Map<string, Phrase[]>();
  let slot: string | null = null;
  let last: Phrase | null = null;
  const isReduced = /^(?:reached|signed|concluded|agreed|held)$/u.test(phrases[at + 1]?.text ?? '');
  for (const phrase of withoutAsides(phrases.slice(at + (isReduced ? 2 : 1)))) {
    if (last && slot === 'of' && phrase.text === 'of' && !isPart(last)) break;
    if (phrase.type === 'preposition' && !(last && isPart(last) && phrase.text === 'of')) slot = phrase.text;
    if (phrase.type === 'preposition') continue;
    last = phrase;
    if (phrase.type === 'noun' && slot !== null) slots.set(slot, [...(slots.get(slot) ?? []), phrase]);
    else if (phrase.text !== 'and' || slot === null) break;
  }
  return slots;
}
