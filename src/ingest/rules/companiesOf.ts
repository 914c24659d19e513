import type { Clause } from './clauses.ts';
import bodyWords from './lexicon/bodyWords.json';
import type { NamedSpan } from './mentionsOf.ts';
import { headName } from './nouns.ts';
import { ownerByPronoun } from './nounTies.ts';
import type { Phrase } from './phrases.ts';
import type { NamedTie } from './structure.ts';
import { GONE } from './titles.ts';

const PARTS = new Set(bodyWords['parts of a company']);
const OWNERS = new Set(bodyWords['owners of a company']);

/** “Its Danish subsidiary Aldersen”, “Aldersen Steel’s parent company, Kestrel Group,”: which company is part of which. */
export function companyTies(
  phrases: readonly Phrase[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): NamedTie[] {
  const phrase = phrases[at];
  if (!phrase?.tokens.some(({ lower }) => PARTS.has(lower) || OWNERS.has(lower))) return [];
  const own = ownerOf(phrases, at, clauses, text);
  const other = namedIn(phrases, at);
  if (!own || !other || own.entity.id === other.entity.id || GONE.test(phrase.text)) return [];
  const noun = lastNoun(phrase, other);
  if (PARTS.has(noun)) return [tie(other, own, phrase, noun)];
  return OWNERS.has(noun) ? [tie(own, other, phrase, noun)] : [];
}

function ownerOf(
  phrases: readonly Phrase[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): NamedSpan | null {
  const phrase = phrases[at];
  if (!phrase) return null;
  const [first] = phrase.names;
  const isOwned =
    first?.entity.kind === 'organization' && /^['’]/u.test(text.slice(first.end, first.end + 1));
  if (isOwned) return first;
  const isMeant = first?.context !== undefined && phrase.tokens[0]?.lower === 'its';
  const own = isMeant ? first : ownerByPronoun(phrase, at, clauses);
  return own?.entity.kind === 'organization' && !isBesideOther(phrases, at, own) ? own : null;
}

/** “Avalon Bank sued Kestrel Lines, its subsidiary Aldersen and”: it is more likely to be that of Kestrel Lines. */
function isBesideOther(phrases: readonly Phrase[], at: number, own: NamedSpan): boolean {
  const [other, joint] = [phrases[at - 2], phrases[at - 1]];
  if (other?.type !== 'noun' || !(joint?.type === 'comma' || joint?.text === 'and')) return false;
  const name = headName(other);
  if (!name) return other.tokens.at(-1)?.pos === 'PROPN';
  return name.entity.kind === 'organization' && name.entity.id !== own.entity.id;
}

/** The company that a noun group ends with, or that is named after it between commas. */
function namedIn(phrases: readonly Phrase[], at: number): NamedSpan | null {
  const [phrase, comma, named, end] = phrases.slice(at, at + 4);
  const inside = phrase ? headName(phrase) : null;
  if (inside) return inside.entity.kind === 'organization' ? inside : null;
  const isClosed = end === undefined || ['comma', 'stop', 'verb'].includes(end.type);
  const name = comma?.type === 'comma' && named?.type === 'noun' && isClosed ? headName(named) : null;
  return name?.entity.kind === 'organization' && named?.names.length === 1 ? name : null;
}

/** The noun that says what the named company is: “subsidiary”, or “parent” of “parent company”. */
function lastNoun({ tokens }: Phrase, { start }: NamedSpan): string {
  const before = tokens.filter((token) => token.end <= start).map(({ lower }) => lower);
  return (/^(?:company|group|firm)$/u.test(before.at(-1) ?? '') ? before.at(-2) : before.at(-1)) ?? '';
}

function tie(from: NamedSpan, to: NamedSpan, trigger: Phrase, noun: string): NamedTie {
  return { predicate: 'belongs-to', from, to, trigger, rule: `company ${noun}`, isInPassing: true };
}
