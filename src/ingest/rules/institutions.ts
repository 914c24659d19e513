import type { Entity } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import type { PrintedWord } from './capitals.ts';
import { gazetteer } from './gazetteer.ts';
import nouns from './lexicon/institutions.json';

/** "Serbia's defence ministry", "the Iraqi army": a country and one of its institutions. */
export interface Institution extends Span {
  country: Entity;
  noun: string;
}

const NOUNS = new Set(nouns);
const LONGEST = 4;

/** The institutions that a stretch names by their country and a common noun. */
export function institutions(words: readonly PrintedWord[]): Institution[] {
  return words.flatMap((_, at): Institution[] => {
    const country = countryAt(words, at);
    if (!country) return [];
    const noun = nounAt(words, at + country.length);
    const last = noun && words[at + country.length + noun.length - 1];
    const first = words[at];
    return noun && first && last
      ? [{ start: first.start, end: last.end, country: country.entity, noun: noun.text }]
      : [];
  });
}

function countryAt(words: readonly PrintedWord[], at: number): { entity: Entity; length: number } | null {
  if (!words[at]?.isCapital) return null;
  for (let length = 3; length > 0; length--) {
    const part = words.slice(at, at + length);
    const text = part.map((word) => word.text).join(' ');
    const known = gazetteer()
      .byName.get(text)
      ?.find(({ entity }) => entity.kind === 'country');
    if (part.length === length && known) return { entity: known.entity, length };
  }
  return null;
}

function nounAt(words: readonly PrintedWord[], at: number): { text: string; length: number } | null {
  for (let length = LONGEST; length > 0; length--) {
    const part = words.slice(at, at + length);
    const text = part.map((word) => word.text.toLowerCase()).join(' ');
    if (part.length === length && part.every(isNear) && NOUNS.has(text))
      return { text: british(text), length };
  }
  return null;
}

function isNear({ gap }: PrintedWord, i: number): boolean {
  return i === 0 ? /^['’]?s?['’]? $/u.test(gap) || /^['’]s $/u.test(gap) : gap === ' ';
}

/** One spelling for what two write differently. */
export function british(text: string): string {
  return text.replace(/\bdefense\b/giu, (word) => `${word.slice(0, -2)}ce`);
}
