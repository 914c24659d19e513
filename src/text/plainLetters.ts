import { fold } from '../model/words.ts';

// What most units of most texts are in a word by themselves: looked up, where millions of words are gone through.

/** Stands in no word. */
export const NO_LETTER = 0;
/** May be folded with its neighbours, as marks, or is not seen, or is of another script: `eachWord` alone can tell. */
export const UNPLAIN = 1;
/** Joins letters before and after it to one word. Below all letters and digits. */
export const APOSTROPHE = 0x27;

/** Latin, Greek, Cyrillic, Hebrew and Arabic stand below this. */
const ALPHABETS = 0x700;
/** Dashes, quotation marks and dots, none of them a letter. */
const [DASH, DOTS] = [0x2010, 0x2027];

/** Of each UTF-16 unit what it is folded to, or that it is no letter, or unplain. */
export const PLAIN_LETTERS = new Uint16Array(0x10000).fill(UNPLAIN);
for (let unit = 0; unit < ALPHABETS; unit++) PLAIN_LETTERS[unit] = folded(String.fromCharCode(unit));
PLAIN_LETTERS.fill(NO_LETTER, DASH, DOTS + 1);
for (const mark of "'‘’") PLAIN_LETTERS[mark.charCodeAt(0)] = APOSTROPHE;

function folded(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return isPlain(character) ? fold(character).charCodeAt(0) : UNPLAIN;
  return /[\p{M}\p{C}\p{Z}`´]/u.test(character) && !/[\t\n\r ]/u.test(character) ? UNPLAIN : NO_LETTER;
}

/** Whether a letter is folded to another one whatever stands beside it: a sigma is not at the end of a word. */
function isPlain(letter: string): boolean {
  return letter !== 'Σ' && letter === letter.normalize('NFKC') && /^[\p{L}\p{N}]$/u.test(fold(letter));
}
