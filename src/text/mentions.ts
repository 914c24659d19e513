import { matchesOf } from '../model/matchesOf.ts';
import type { Entity, EntityId } from '../model/types.ts';
import type { Span } from './quote.ts';

/** A place in a text that names an entity. */
export interface Mention extends Span {
  entity: EntityId;
}

/**
 * The entities that a text names between two offsets, in order and never overlapping: the longest alias first,
 * in the case as printed, whole words only. An alias that is ambiguous, or that two entities share, is passed over
 * with the shorter names inside it, for its string alone cannot say which is meant.
 */
export function mentions(text: string, entities: readonly Entity[], start = 0, end = text.length): Mention[] {
  const { owners, pattern } = namesOf(entities);
  if (owners.size === 0) return [];
  const found: Mention[] = [];
  for (const match of matchesOf(text.slice(start, end), pattern)) {
    const entity = owners.get(match[0]);
    if (entity === undefined || entity === null) continue;
    found.push({ start: start + match.index, end: start + match.index + match[0].length, entity });
  }
  return found;
}

/**
 * Stretches of a text, in order, without which no part of it names any of some entities: each alias is one, overlaps one, or
 * stands in none. Found faster than what is named, since nothing around them is looked at.
 */
export function likelyNames(text: string, entities: readonly Entity[]): Span[] {
  const { owners, likely } = namesOf(entities);
  if (owners.size === 0) return [];
  return matchesOf(text, likely).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

interface Names {
  owners: Map<string, EntityId | null>;
  /** Any of the aliases as whole words. */
  pattern: RegExp;
  /** Any of them, whatever stands around it. */
  likely: RegExp;
}

/** What was made of a list of entities: it is asked for each passage of a collection anew. */
const made = new WeakMap<readonly Entity[], Names>();

function namesOf(entities: readonly Entity[]): Names {
  const known = made.get(entities);
  if (known) return known;
  const owners = ownersOf(entities);
  const any = anyOf([...owners.keys()]);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  const names = { owners, pattern, likely: new RegExp(any, 'gu') };
  made.set(entities, names);
  return names;
}

/** Alias -> its one entity, or null where the string does not tell. */
function ownersOf(entities: readonly Entity[]): Map<string, EntityId | null> {
  const owners = new Map<string, EntityId | null>();
  for (const { id, aliases } of entities) {
    for (const { text, ambiguous } of aliases) {
      if (text === '') continue;
      const shared = owners.has(text) && owners.get(text) !== id;
      owners.set(text, ambiguous || shared ? null : id);
    }
  }
  return owners;
}

function anyOf(aliases: string[]): string {
  const longestFirst = aliases.toSorted((a, b) => b.length - a.length).map(escaped);
  return longestFirst.join('|');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
