import type { Word } from '../model/words.ts';
import type { Span } from '../text/quote.ts';

/** A word beside a name. */
export interface Near {
  text: string;
  isCapital: boolean;
  /** What is printed between it and the word that is nearer to the name, without markup. */
  gap: string;
  /** Whether a comma or the end of a quotation stands before it. */
  comma: boolean;
}

/** A name and the words of its sentence on either side, the nearest first. */
export interface Named {
  before: Near[];
  after: Near[];
  /** What is printed right before and after it, without markup. */
  left: string;
  right: string;
}

/** How many words on either side of a name tell whether it is credited, and how many characters right beside it. */
const REACH = 12;
const COMMA = /[,”"]\s*$/u;
const CAPITAL = /^\p{Lu}/u;
const MARKUP = /\]\([^()\s]*\)|[[\]*_]/gu;
const SENTENCE_END = /[.!?…]["”’»)\]]*\s|[\r\n]/u;

/** What stands around a name in a passage of a text, of which these are the words. */
export function named(name: Span, text: string, printed: readonly Word[], passage: Span): Named {
  const between = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(MARKUP, '');
  const near = ({ text: form, start }: Word, gap: string): Near => ({
    text: form,
    isCapital: CAPITAL.test(text.slice(start, start + 2)),
    gap,
    comma: COMMA.test(between(start - 3, start)),
  });
  const from = firstAfter(printed, name.start);
  const earlier = printed.slice(Math.max(0, from - REACH), from).toReversed();
  const to = firstAfter(printed, name.end - 1);
  const later = printed.slice(to, to + REACH).filter((word) => word.start >= name.end);
  const before = earlier.map((word, i) => near(word, between(word.end, (earlier[i - 1] ?? name).start)));
  const after = later.map((word, i) => near(word, between((later[i - 1] ?? name).end, word.start)));
  return {
    before: untilSentence(before, ({ text: form }) => form.length === 1),
    after: untilSentence(after, () => false),
    left: between(Math.max(passage.start, name.start - REACH), name.start),
    right: between(name.end, Math.min(passage.end, name.end + REACH)),
  };
}

/** Whether no mark of punctuation parts a word from the one that is nearer to the name. */
export function isClose({ gap }: Near): boolean {
  return !/[,;:()]/u.test(gap);
}

/** Which of the words is the first that ends after a place, found by halving. */
function firstAfter(printed: readonly Word[], place: number): number {
  let [from, to] = [0, printed.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((printed[middle]?.end ?? Infinity) > place) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Those of its sentence; the full stop of an initial ends none. */
function untilSentence(near: Near[], isInitial: (one: Near) => boolean): Near[] {
  const end = near.findIndex((one) => SENTENCE_END.test(one.gap) && !isInitial(one));
  return end < 0 ? near : near.slice(0, end);
}
