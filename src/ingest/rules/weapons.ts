import { matchesOf } from '../../model/matchesOf.ts';
import type { Span } from '../../text/quote.ts';
import lexicon from './lexicon/weapons.json';

export interface WeaponMention extends Span {
  text: string;
  /** Whether it is a type by its designation or name, and no common noun. */
  isNamed: boolean;
}

const DESIGNATION =
  /(?<![\p{L}\p{N}-])(?!G-(?:7|8|20)\b)\p{Lu}\p{L}{0,3}-\d{1,4}\p{L}{0,3}(?: Block \d+)?(?![\p{L}\p{N}])|(?<!\p{L})(?:AK-?\d\d|M\d{1,3}A\d)(?![\p{L}\p{N}])/gu;
const NOUN = oneOf(lexicon.nouns, 'giu');
const NAME = new RegExp(
  `${oneOf(lexicon.names, 'gu').source}(?=(?:[- ]\\p{L}+){0,3}[- ](?:${lexicon.after.join('|')})\\b)`,
  'gu',
);
const MILITARY =
  /\b(?:missiles?|jets?|tanks?|weapons?|weaponry|military|army|troops|drones?|helicopters?|howitzers?|frigates?|submarines?|warships?|fighting vehicles?|artillery|air force|air defen[cs]e|warplanes?|soldiers)\b/iu;

/** The weapons that a text names by designation, by name before a common noun, or by the noun alone. */
export function weaponMentions(text: string): WeaponMention[] {
  if (!MILITARY.test(text)) return [];
  const designated = /\d/u.test(text) ? matches(text, DESIGNATION, true) : [];
  return [...designated, ...matches(text, NAME, true), ...matches(text, NOUN, false)];
}

function matches(text: string, pattern: RegExp, isNamed: boolean): WeaponMention[] {
  return matchesOf(text, pattern).map(({ 0: match, index }) => ({
    text: match,
    start: index,
    end: index + match.length,
    isNamed,
  }));
}

function oneOf(words: string[], flags: string): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
