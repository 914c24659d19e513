import { stemmer } from 'stemmer';
import { foldWord, searchWord } from '../foldWord.ts';
import { presentOf } from './irregular.ts';
import { remembered } from './remembered.ts';
import { oneSpelling } from './spelling.ts';
import { transliterate } from './transliterate.ts';

/** What a word is looked for by: without case, marks and endings, in one spelling and in Latin letters. */
export const termOf = remembered((word: string): string => {
  const plain = presentOf(plainOf(word));
  return /^[a-z]+$/u.test(plain) ? stemmer(plain) : plain;
});

/** The same with its ending, as who is still typing it has it. */
export const plainOf = remembered((word: string): string => oneSpelling(transliterate(foldWord(word))));

/** By what a word of a text is found: its term, and where that is much shorter, itself, or half of it would find nothing. */
export function indexTermsOf(word: string): string[] {
  const [plain, term] = [plainOf(word), termOf(word)];
  return plain.length - term.length > 2 ? [term, plain] : [term];
}

/** Whether a word of a text is one by which it was found. @param matched terms, as a hit has them */
export function isMatched(word: string, matched: readonly string[]): boolean {
  return indexTermsOf(word).some((term) => matched.includes(term));
}

/** The terms of a text in their order; the "s" of a genitive is none. */
export function termsOf(text: string): string[] {
  return wordsOf(text).map(termOf).filter(Boolean);
}

export function wordsOf(text: string): string[] {
  return text.replaceAll(/[’ʼ‘`´']s(?![\p{L}\p{N}])/gu, ' ').match(searchWord) ?? [];
}
