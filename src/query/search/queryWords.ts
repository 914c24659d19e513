import type { Query } from 'minisearch';
import { plainOf, termOf, wordsOf } from './term.ts';
import { isSmall } from './smallWords.ts';

/** A word of a query with the ways in which it may be found. */
export interface QueryWord {
  /** As typed. */
  word: string;
  query: Query;
}

/** The words that are searched for: all but the small ones, unless there are no others. The last may be half typed. */
export function queryWordsOf(text: string): QueryWord[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isSmall(word));
  const half = /[\p{L}\p{M}\p{N}]$/u.test(text) ? words.length - 1 : -1;
  const wanted = telling.length > 0 ? telling : words;
  return wanted.map((word) => ({ word, query: queryOf(word, word === words[half]) }));
}

/** One letter in five of a longer word may be wrong; a number is meant as it is written. */
const fuzziness = 0.2;

function queryOf(word: string, half: boolean): Query {
  const [term, plain] = [termOf(word), plainOf(word)];
  const isNumber = /\p{N}/u.test(word);
  const fuzzy = term.length > 3 && !isNumber && fuzziness;
  const begins = half || (plain.length > 2 && !isNumber);
  const as: Query[] = [{ queries: [term], fuzzy }];
  if (begins) as.push({ queries: [plain], prefix: true });
  if (!isNumber) as.push(...swapped(plain).map(lower));
  return { combineWith: 'OR', queries: as };
}

function lower(word: string): Query {
  return { queries: [termOf(word)], boost: { text: 0.5, also: 0.25 } };
}

/** A word with each two neighbouring letters swapped in turn, which editing distance counts as two mistakes. */
function swapped(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < 4) return [];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i] ?? '', ...letters.slice(i + 2)].join(''));
}
