import type { Verb } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import type { Clause } from './clauses.ts';
import type { Token } from './language.ts';
import type { NamedSpan } from './mentionsOf.ts';
import { isPart } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { Tie } from './readFrames.ts';
import type { Sentence } from './sentence.ts';
import type { Stage } from './stage.ts';
import type { NamedTie } from './structure.ts';

/** The words that tie two names, and the order in which they make a sentence of them, if they do. */
export type Wording = Span & Pick<Verb, 'between'>;

/** More words than these are no verb of a heading. */
const MOST_WORDS = 12;

/**
 * The verb of a tie with all that leads to the name after it: “plans to sell T-72 tanks to”. It makes a sentence of the two
 * ends where one is its grammatical subject, the other stands after it as it is named, and it says by itself how far the
 * act has come.
 */
export function wordingOfVerb(
  tie: Tie,
  clause: Clause,
  { modality }: Stage,
  sentence: Pick<Sentence, 'tokens' | 'times'>,
): Wording {
  const own = { start: startOf(clause.verb.phrase), end: endOf(clause.verb.phrase) };
  const ends = [tie.from, tie.to];
  const subject = ends.find((name) => clause.subjects.some((phrase) => phrase.names.includes(name)));
  const other = ends.find((name) => name !== subject);
  const limit = subject && other && firstInSlot(clause, other);
  if (!limit || startOf(limit) <= own.end) return own;
  const words = between(chainStart(clause), startOf(limit), sentence);
  if (!words) return own;
  const reads = isSaid(clause, modality) && isWhole(other, clause) && !words.some(({ text }) => text === ',');
  const order = subject === tie.from ? 'subject-object' : 'object-subject';
  const place = { start: words[0]?.start ?? own.start, end: words.at(-1)?.end ?? own.end };
  return reads ? { ...place, between: order } : place;
}

/** A noun that names the act, with the preposition that leads from it to an end: “invasion of”. */
export function wordingOfNoun(
  { trigger, from, to }: Tie,
  sentence: Pick<Sentence, 'tokens' | 'times'>,
): Wording {
  const head = trigger.tokens.at(-1);
  const start = head?.start ?? 0;
  const next = [from, to].map((name) => name.start).filter((place) => place > start);
  const words = next.length === 0 ? null : between(start, Math.min(...next), sentence);
  const last = words?.findLast(({ pos }) => pos !== 'DET' && pos !== 'ADJ');
  return { start, end: last?.end ?? head?.end ?? start };
}

/** A title as it is printed beside the two names. */
export function wordingOfRole({ from, to, role }: NamedTie, text: string): Wording | null {
  if (role === undefined) return null;
  const first = Math.min(from.start, to.start);
  const start = text.indexOf(role, first);
  return start < 0 || start > Math.max(from.end, to.end) + role.length
    ? null
    : { start, end: start + role.length };
}

/** The first noun group where a preposition leads, or right after the verb; “members of” goes with what it counts. */
function firstInSlot({ slots }: Clause, name: NamedSpan): Phrase | undefined {
  const all = [...slots.values()].find((phrases) => phrases.some(({ names }) => names.includes(name)));
  return all?.find((phrase) => !isPart(phrase));
}

/** Where the verbs begin of which this one is the last: “plans to sell”, “denied attacking”. */
function chainStart(clause: Clause): number {
  const { governor, verb } = clause;
  const hangs = governor && (verb.form === 'infinitive' || governor.at === clause.at - 1);
  return hangs && sameSubjects(clause, governor) ? chainStart(governor) : startOf(verb.phrase);
}

function sameSubjects({ subjects }: Clause, other: Clause): boolean {
  return subjects.length === other.subjects.length && subjects.every((one) => other.subjects.includes(one));
}

/** Whether the words say the stage themselves, as a sentence does. */
function isSaid(clause: Clause, modality: Stage['modality']): boolean {
  if (['conditional', 'intended', 'abandoned'].includes(modality)) return false;
  return clause.verb.form === 'finite' || chainStart(clause) !== startOf(clause.verb.phrase);
}

/** “Hamas fighters” are not Hamas; “MiG-29 fighter jets” are MiG-29s. */
function isWhole(name: NamedSpan, { slots }: Clause): boolean {
  const phrase = [...slots.values()].flat().find(({ names }) => names.includes(name));
  return name.entity.kind === 'weapon' || (phrase !== undefined && endOf(phrase) === name.end);
}

/** The words from one place to another, or null where they are too many, or one of them is a mark or says when. */
function between(
  start: number,
  end: number,
  { tokens, times }: Pick<Sentence, 'tokens' | 'times'>,
): Token[] | null {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  const isPlain = words.every(({ text, pos }) => pos !== 'PUNCT' || text === ',' || text === '-');
  const isTimed = times.some((time) => time.start < end && start < time.end);
  return isPlain && !isTimed && words.length > 0 && words.length <= MOST_WORDS ? words : null;
}

function startOf({ tokens }: Phrase): number {
  return tokens[0]?.start ?? 0;
}

function endOf({ tokens }: Phrase): number {
  return tokens.at(-1)?.end ?? 0;
}
