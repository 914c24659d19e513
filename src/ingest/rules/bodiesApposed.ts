import lexicon from './lexicon/bodiesApposed.json';
import type { NamedSpan } from './mentionsOf.ts';
import { headName, possessor } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { cityOf } from './places.ts';
import type { NamedTie } from './structure.ts';
import { GONE } from './titles.ts';

const OF_STATE = new Set(lexicon.ofStates);

/** Whose a body is, or where, by what stands beside its name between commas, or by the state right before it. */
export function bodiesApposed(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  if (phrases[at + 1]?.type !== 'comma') return [];
  return [...agencyOf(phrases, at), ...basedIn(phrases, at, text), ...headquarters(phrases, at, text)];
}

/** “Avalonia’s space agency, ASA,” and “ASA, Avalonia’s space agency,” */
function agencyOf(phrases: readonly Phrase[], at: number): NamedTie[] {
  const [noun, comma, other, end] = phrases.slice(at, at + 4);
  if (noun?.type !== 'noun' || comma?.type !== 'comma' || other?.type !== 'noun' || !isClosed(end)) return [];
  return tieOf(noun, other) ?? tieOf(other, noun) ?? [];
}

function isClosed(end: Phrase | undefined): boolean {
  return end === undefined || end.type === 'comma' || end.type === 'stop';
}

function tieOf(described: Phrase, named: Phrase): NamedTie[] | null {
  const [state] = described.names;
  const body = headName(named);
  const last = described.tokens.at(-1);
  if (!state || described.names.length !== 1 || state.entity.kind !== 'country' || !last) return null;
  if (body?.entity.kind !== 'organization' || named.names.length !== 1 || !OF_STATE.has(last.lower))
    return null;
  const isOwned = possessor(described) === state || state.sense === 'description';
  return isOwned && !GONE.test(described.text)
    ? [tie('belongs-to', body, state, described, 'agency of')]
    : null;
}

/** “Aldersen, whose headquarters are in Port Emil,” */
function headquarters(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [noun, comma, whose, own, verb, preposition, place] = phrases.slice(at, at + 7);
  if (whose?.text !== 'whose' || comma?.type !== 'comma' || noun?.type !== 'noun') return [];
  const isSaid =
    /\b(?:headquarters|head\soffice)$/u.test(own?.text ?? '') && /^(?:is|are)$/u.test(verb?.text ?? '');
  const [body, where] = [headName(noun), place?.type === 'noun' ? headName(place) : null];
  if (!isSaid || preposition?.text !== 'in' || body?.entity.kind !== 'organization' || !where) return [];
  return ['country', 'place'].includes(where.entity.kind)
    ? [tie('located-in', body, cityOf(where, text), noun, 'headquarters')]
    : [];
}

/** “Aldersen, a Port Emil-based supplier of”, “Aldersen, the Norwegian-registered operator of” */
function basedIn(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const [noun, comma, described] = phrases.slice(at, at + 3);
  const body = noun?.type === 'noun' ? headName(noun) : null;
  const [place, ...others] = described?.names ?? [];
  if (comma?.type !== 'comma' || body?.entity.kind !== 'organization' || !place || others.length > 0)
    return [];
  const isCalled = /^(?:an?|the)$/u.test(described?.tokens[0]?.lower ?? '') && described?.type === 'noun';
  const isBased = /^[-‑](?:based|headquartered|registered)\s/u.test(text.slice(place.end, place.end + 16));
  if (!isCalled || !isBased || !['country', 'place'].includes(place.entity.kind)) return [];
  return [tie('located-in', body, cityOf(place, text), described, 'based apposed')];
}

function tie(predicate: string, from: NamedSpan, to: NamedSpan, trigger: Phrase, rule: string): NamedTie {
  return { predicate, from, to, trigger, rule, isInPassing: true };
}
