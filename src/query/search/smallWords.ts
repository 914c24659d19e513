import { wordsOf, termOf } from './term.ts';

/** Words that a question has and an answer need not have. */
const small = new Set(
  `a about all also am an and any are as at be been being but by can could did do does doing for from give had happen
  happened happening happens has have how i if in into is it its itself just made make many me mentioned much my news of on or our please should show so some
  such tell than that the their them then there these they this those to under us was we were what whats when where
  which who whom whose why will with would you your`.split(/\s+/u),
);

/** Whether a word tells nothing of what is asked for. */
export function isSmall(word: string): boolean {
  return small.has(word.toLowerCase());
}

/** The terms of a text without its small words, or all of them where it has no others. */
export function meaningOf(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isSmall(word));
  return (telling.length > 0 ? telling : words).map(termOf).filter(Boolean);
}
