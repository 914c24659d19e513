import anyAscii from 'any-ascii';
import { british } from '../rules/institutions.ts';

/** Words that names go with or without. */
const SMALL = new Set([
  'the',
  'of',
  'for',
  'and',
  'on',
  'in',
  'to',
  'de',
  'la',
  'du',
  'des',
  'mr',
  'mrs',
  'ms',
  'dr',
]);

/** The words of a name in plain Latin letters, whatever its script, without accents, capitals and full stops. */
export function latinWords(name: string): string[] {
  const latin = anyAscii(name.normalize('NFC')).replace(/['’`.]/gu, '');
  return british(latin.toLowerCase()).match(/[a-z0-9]+/gu) ?? [];
}

/** The same without what names go with or without. */
export function tellingWords(name: string): string[] {
  return latinWords(name).filter((word) => !SMALL.has(word));
}

/**
 * What is left of a word however its sounds are written in Latin letters: vowels are left out, and letters that stand for
 * one sound in one system or another are one.
 */
export function soundsOf(word: string): string {
  return word
    .replace(/x/gu, 'ks')
    .replace(/(?:sch|sh|tch|ch|zh|ts|tz|dz|dj|dh|th|kh|gh|ph|ck)/gu, (letters) => SOUND[letters] ?? letters)
    .replace(/[cqg]/gu, 'k')
    .replace(/[wf]/gu, 'v')
    .replace(/[zj]/gu, 's')
    .replace(/(?<=.)[aeiouyh]/gu, '')
    .replace(/^[aeiouy]/u, 'a')
    .replace(/(.)\1+/gu, '$1');
}

const SOUND: Record<string, string> = {
  sch: 's',
  sh: 's',
  tch: 's',
  ch: 's',
  zh: 's',
  ts: 's',
  tz: 's',
  dz: 's',
  dj: 's',
  dh: 'd',
  th: 't',
  kh: 'k',
  gh: 'k',
  ph: 'v',
  ck: 'k',
};

/** The first letters of the telling words of a name of several. */
export function acronymOf(name: string): string | null {
  const words = tellingWords(name);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : null;
}

/** "IMF" as a name, in small letters; null where a name is none. */
export function acronymIn(name: string): string | null {
  return /^\p{Lu}{2,7}$/u.test(name.replaceAll('.', '')) ? name.replaceAll('.', '').toLowerCase() : null;
}
