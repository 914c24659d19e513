import type { Kind } from '../../model/types.ts';
import { isSpeaking } from '../voices.ts';
import { termOf } from './term.ts';
import { partsOf, type Lexicon, type Part } from './lexicon.ts';
import type { AskedWord, Mention, Question } from './question.ts';

/** A predicate as a question asks for it. */
export interface Asking {
  predicate: string;
  /** The word that says who does what, and whose act it is; null where only the topic is named. */
  verb: { at: number; parts: ReadonlySet<Part> } | null;
}

/** The predicates that have the most of the words that name nothing: all of them, or half and a verb among these. */
export function askedFor(lexicon: Lexicon, { rest }: Question): Asking[] {
  const all = [...lexicon.predicates.keys()].map((predicate) => ({
    predicate,
    having: rest.filter(({ term }) => partsOf(lexicon, predicate, term).size > 0),
  }));
  const most = Math.max(0, ...all.map(({ having }) => having.length));
  if (most === 0 || most * 2 < rest.length) return [];
  return all
    .filter(({ having }) => having.length === most)
    .map(({ predicate, having }) => ({ predicate, verb: verbOf(lexicon, predicate, having) }))
    .filter(({ verb }) => verb !== null || most === rest.length);
}

/** The first word that is somebody's act and no mere topic; "arms", which is both, only after somebody: "who arms Serbia". */
function verbOf(lexicon: Lexicon, predicate: string, having: readonly AskedWord[]): Asking['verb'] {
  const words = having.map(({ at, term }) => ({ at, parts: partsOf(lexicon, predicate, term) }));
  const isBoth = ({ at, parts }: (typeof words)[number]) => parts.size > 1 && at > 0;
  return words.find(({ parts }) => !parts.has('topic')) ?? words.find(isBoth) ?? null;
}

/** A role in which one that a question names can take part in what it asks for. */
export type Role = 'subject' | 'object' | 'with';

export function isRole(role: string): role is Role {
  return role === 'subject' || role === 'object' || role === 'with';
}

/**
 * Whether the one named plays the role that its place in the question gives it: before the verb it acts, after it
 * another does, and "by" turns that round. Without a verb "to" and "from" tell.
 */
export function fits(
  { words }: Question,
  verb: Asking['verb'],
  { at, before }: Mention,
  role: Role,
): boolean {
  if (!verb) {
    if (before === 'to' || before === 'for') return role !== 'subject';
    return before !== 'from' || role !== 'object';
  }
  const isPassive = words.some(({ word }) => word === 'by');
  const acts = at < verb.at !== isPassive;
  return verb.parts.has(role) === acts;
}

/** Whether a question asks for a thing: "what", "which weapons"; and not for who acts: "who", "which countries". */
export function asksThing({ words }: Question, kinds: readonly Kind[]): boolean {
  const at = words.findIndex(({ word }) => word === 'what' || word === 'which');
  if (at === -1) return false;
  const next = words[at + 1]?.term;
  const kind = kinds.find(({ label, plural }) => termOf(label) === next || termOf(plural) === next);
  return kind === undefined || !isSpeaking(kind);
}
