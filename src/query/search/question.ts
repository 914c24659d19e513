import type { EntityId } from '../../model/types.ts';
import { writtenDate, type WrittenDays } from '../writtenDate.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutSaysWho } from './saysWho.ts';
import { isSmall } from './smallWords.ts';
import { termOf, wordsOf } from './term.ts';

/** A word of a question, in its place among all of them. */
export interface AskedWord {
  at: number;
  /** In lower case. */
  word: string;
  term: string;
}

/** Something that a question names. */
export interface Mention {
  at: number;
  /** Whom it can mean, the likeliest first. */
  ids: readonly EntityId[];
  /** The small word just before it, in lower case, or nothing. */
  before: string;
}

/** A question taken apart. */
export interface Question {
  words: readonly AskedWord[];
  mentions: readonly Mention[];
  /** The telling words that name nothing: what is asked of what is named. */
  rest: readonly AskedWord[];
  days: WrittenDays | null;
}

export function questionOf(lexicon: Lexicon, text: string): Question {
  const { days, without } = datePartOf(text);
  const all = wordsOf(without).map((word, at) => ({ at, word: word.toLowerCase(), term: termOf(word) }));
  const words = withoutSaysWho(all);
  const telling = words.filter(({ word }) => !isSmall(word));
  const named = namesIn(lexicon, telling);
  const rest = telling.filter((word) => !named.some(({ of }) => of.includes(word)));
  const partial = rest.flatMap((word) => partialName(lexicon, word) ?? []);
  const mentions = [...named, ...partial].toSorted((a, b) => (a.of[0]?.at ?? 0) - (b.of[0]?.at ?? 0));
  return {
    words,
    mentions: mentions.map(({ ids, of: [first] }) => ({ ids, ...placed(words, first?.at ?? 0) })),
    rest: rest.filter((word) => !partial.some(({ of }) => of.includes(word))),
    days,
  };
}

function placed(words: readonly AskedWord[], at: number): Pick<Mention, 'at' | 'before'> {
  const before = words.findLast((one) => one.at < at && one.word !== 'the')?.word ?? '';
  return { at, before: isSmall(before) ? before : '' };
}

/** So many words a date has at most: "from the 15th of October 2020 to the 22nd of October 2020". */
const longestDate = 12;

/** The longest part of a text that is a date, and the text without it. */
export function datePartOf(text: string): { days: WrittenDays | null; without: string } {
  const parts = text
    .trim()
    .replace(/[?!]+$/u, '')
    .split(/\s+/u);
  for (let length = Math.min(longestDate, parts.length); length > 0; length--) {
    for (let from = 0; from + length <= parts.length; from++) {
      const days = /\d/u.test(parts.slice(from, from + length).join('')) ? daysIn(parts, from, length) : null;
      if (days) return { days, without: [...parts.slice(0, from), ...parts.slice(from + length)].join(' ') };
    }
  }
  return { days: null, without: text };
}

function daysIn(parts: readonly string[], from: number, length: number): WrittenDays | null {
  return writtenDate(parts.slice(from, from + length).join(' '));
}

interface Named {
  ids: readonly EntityId[];
  of: readonly AskedWord[];
}

/** Names in their order, each as long as it can be. */
function namesIn(lexicon: Lexicon, telling: readonly AskedWord[]): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < telling.length;) {
    const name = longestName(lexicon, telling.slice(from, from + lexicon.longest));
    if (name) found.push(name);
    from += name?.of.length ?? 1;
  }
  return found;
}

function longestName(lexicon: Lexicon, ahead: readonly AskedWord[]): Named | null {
  for (let length = ahead.length; length > 0; length--) {
    const of = ahead.slice(0, length);
    const ids = lexicon.names.get(of.map(({ term }) => term).join(' '));
    if (ids) return { ids, of };
  }
  return null;
}

/** A part of a name, where it is no word of a predicate: "vucic", "ministry", and not "arms". */
function partialName(lexicon: Lexicon, word: AskedWord): Named | null {
  const ids = lexicon.partial.get(word.term);
  const asks = [...lexicon.predicates.values()].some((terms) => terms.has(word.term));
  return ids && !asks ? { ids, of: [word] } : null;
}
