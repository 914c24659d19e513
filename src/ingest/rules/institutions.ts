import type { Entity } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import type { PrintedWord } from './capitals.ts';
import { gazetteer } from './gazetteer.ts';
import groups from './lexicon/groups.json';
import nouns from './lexicon/institutions.json';

/** "Serbia's defence ministry", "the Iraqi army": a country and one of its institutions. */
export interface Institution extends Span {
  country: Entity;
  noun: string;
}

/** “Kurdish rebels”, “the Avalonian people”: people by where they come from and what they are. */
export interface Peoples extends Span {
  name: string;
}

const NOUNS = new Set(nouns);
/** With which one of them begins. */
const BEGINS_NOUN = new Set(nouns.map((noun) => noun.slice(0, `${noun} `.indexOf(' '))));
const PEOPLES = new Set(groups.peoples);
const GROUPS = new Set(groups.nouns);
const PARTS = new Set(groups.parts);
const RIVALS = new Set(groups.rivals);
const LONGEST = 4;

/** The institutions that a stretch names by their country and a common noun. */
export function institutions(words: readonly PrintedWord[]): Institution[] {
  return words.flatMap((_, at): Institution[] => {
    const country = countryAt(words, at);
    if (!country || isRival(words[at - 1])) return [];
    const from = at + country.length + (isPossessive(words[at + country.length]) ? 1 : 0);
    const noun = nounAt(words, from);
    const last = noun && words[from + noun.length - 1];
    const first = words[at];
    return noun && first && last && !goesOn(words[from + noun.length])
      ? [{ start: first.start, end: last.end, country: country.entity, noun: noun.text }]
      : [];
  });
}

/** “A rival Avalonian government” is none of the state. */
function isRival(before: PrintedWord | undefined): boolean {
  return RIVALS.has(before?.text.toLowerCase() ?? '');
}

/** “The Avalonian army academy” is not the Avalonian army. */
function goesOn(next: PrintedWord | undefined): boolean {
  return next?.gap === ' ' && PARTS.has(next.text.toLowerCase());
}

/** The groups that a stretch calls by a country or a people and a common noun. */
export function peoplesIn(words: readonly PrintedWord[]): Peoples[] {
  return words.flatMap((first, at): Peoples[] => {
    if (!first.isCapital || !isGroupNear(words, at)) return [];
    const length = isPeople(first) ? 1 : adjectiveAt(words, at);
    const noun = words[at + length];
    const isGroup = length > 0 && noun?.gap === ' ' && GROUPS.has(noun.text);
    if (!isGroup || isGone(words[at - 1])) return [];
    const name = words.slice(at, at + length + 1).map(({ text }) => text);
    return [{ start: first.start, end: noun.end, name: name.join(' ') }];
  });
}

/** An adjective has no more than three words. */
function isGroupNear(words: readonly PrintedWord[], at: number): boolean {
  for (let by = 1; by <= 3; by++) if (GROUPS.has(words[at + by]?.text ?? '')) return true;
  return false;
}

function isPeople({ text }: PrintedWord): boolean {
  return PEOPLES.has(text);
}

/** How many words of an adjective of a country stand at a place. */
function adjectiveAt(words: readonly PrintedWord[], at: number): number {
  const country = countryAt(words, at);
  const text = words
    .slice(at, at + (country?.length ?? 0))
    .map((word) => word.text)
    .join(' ');
  const isAdjective = country?.entity.aliases.some(
    (alias) => alias.text === text && alias.sense === 'description',
  );
  return isAdjective || /^(?:US|U\.S\.|UK|EU)$/u.test(text) ? (country?.length ?? 0) : 0;
}

function isGone(before: PrintedWord | undefined): boolean {
  return /^(?:former|ex)$/iu.test(before?.text ?? '');
}

function countryAt(words: readonly PrintedWord[], at: number): { entity: Entity; length: number } | null {
  if (!words[at]?.isCapital) return null;
  const longest = gazetteer().longestFrom.get(words[at].text) ?? 0;
  for (let length = Math.min(longest, 3, words.length - at); length > 0; length--) {
    const text = words
      .slice(at, at + length)
      .map((word) => word.text)
      .join(' ');
    const known = gazetteer()
      .byName.get(text)
      ?.find(({ entity }) => entity.kind === 'country');
    if (known) return { entity: known.entity, length };
  }
  return null;
}

function nounAt(words: readonly PrintedWord[], at: number): { text: string; length: number } | null {
  if (!BEGINS_NOUN.has(words[at]?.text.toLowerCase() ?? '')) return null;
  for (let length = LONGEST; length > 0; length--) {
    const part = words.slice(at, at + length);
    const text = part.map((word) => word.text.toLowerCase()).join(' ');
    if (part.length === length && part.every(isNear) && NOUNS.has(text))
      return { text: british(text), length };
  }
  return null;
}

/** The letter of “Avalon’s”, which stands alone among the words. */
function isPossessive(word: PrintedWord | undefined): boolean {
  return word?.text === 's' && /^['’]$/u.test(word.gap);
}

function isNear({ gap }: PrintedWord, i: number): boolean {
  return i === 0 ? /^['’]?s?['’]? $/u.test(gap) || /^['’]s $/u.test(gap) : gap === ' ';
}

/** One spelling for what two write differently. */
export function british(text: string): string {
  return text.replace(/\bdefense\b/giu, (word) => `${word.slice(0, -2)}ce`);
}
