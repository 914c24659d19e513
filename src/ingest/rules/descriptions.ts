import type { Span } from '../../text/quote.ts';
import { type PrintedWord, wordsOf } from './capitals.ts';
import roles from './lexicon/roles.json';
import type { NamedSpan } from './mentionsOf.ts';

const TITLES = new Set(
  roles.titles
    .filter((title) => title.includes(' ') || /(?:ident|ellor|inister)$/u.test(title))
    .map((title) => title.toLowerCase()),
);
const LAST = new Set(
  [...TITLES].flatMap((title) => {
    const last = title.slice(title.lastIndexOf(' ') + 1);
    return [last, last.slice(0, 1).toUpperCase() + last.slice(1)];
  }),
);
const LONGEST = 3;

interface Title extends Span {
  /** In lower case. */
  title: string;
  /** The state that is named right before it. */
  state: NamedSpan | undefined;
  /** Who is named right after it. */
  bearer: NamedSpan['entity'] | undefined;
}

/**
 * "The Foreign Secretary" and "the Avalonian president" where one person alone bears that title in the text, and is named
 * with it.
 *
 * @param named every name in the text, in order
 */
export function descriptions(
  text: string,
  stretches: readonly Span[],
  named: readonly NamedSpan[],
): NamedSpan[] {
  const titles = stretches.flatMap((stretch) => titlesIn(text, stretch, named));
  const borne = titles.filter(({ bearer }) => bearer);
  if (borne.length === 0) return [];
  return titles.flatMap((title): NamedSpan[] => {
    const { start, end, state } = title;
    if (!isAlone(title, text)) return [];
    const same = borne.filter((one) => isSame(one, title));
    const [only, ...others] = new Set(same.flatMap(({ bearer }) => bearer ?? []));
    return only && others.length === 0
      ? [{ start: state?.start ?? start, end, entity: only, sense: 'name' }]
      : [];
  });
}

/** “The president” is whoever bears the title; “the Avalonian president” whoever bears it beside that state. */
function isSame(one: Title, { title, state }: Title): boolean {
  return one.title === title && (!state || one.state?.entity === state.entity);
}

function titlesIn(text: string, stretch: Span, named: readonly NamedSpan[]): Title[] {
  const words = wordsOf(text, stretch);
  return words.flatMap((word, at): Title[] => {
    if (!LAST.has(word.text)) return [];
    const start = titleStart(words, at, text);
    if (start === null) return [];
    const own = { start, end: word.end };
    const state = named.findLast((name) => name.end < own.start);
    const isState = state?.entity.kind === 'country' && text.slice(state.end, own.start) === ' ';
    const title = text.slice(own.start, own.end).toLowerCase();
    return [{ ...own, title, state: isState ? state : undefined, bearer: bearerAt(text, own.end, named) }];
  });
}

/** Where the longest title begins that ends with a word; null where none does. */
function titleStart(words: readonly PrintedWord[], at: number, text: string): number | null {
  for (let length = LONGEST; length > 0; length--) {
    const start = words[at - length + 1]?.start;
    if (start !== undefined && TITLES.has(text.slice(start, words[at]?.end).toLowerCase())) return start;
  }
  return null;
}

/** With “the”, and with nothing after it that goes on with the name of the office. */
function isAlone({ start, end, state, bearer }: Title, text: string): boolean {
  const from = state?.start ?? start;
  const isLed = /(?<!\p{L})the\s$/iu.test(text.slice(Math.max(0, from - 5), from));
  return !bearer && isLed && !/^(?:\s(?:of|for|\p{Lu})|-)/u.test(text.slice(end, end + 5));
}

function bearerAt(text: string, end: number, named: readonly NamedSpan[]): NamedSpan['entity'] | undefined {
  const next = named.find(({ start }) => start >= end);
  const isNext = next !== undefined && /^,?\s$/u.test(text.slice(end, next.start));
  return isNext && next.entity.kind === 'person' ? next.entity : undefined;
}
