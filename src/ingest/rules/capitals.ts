import { matchesOf } from '../../model/matchesOf.ts';
import type { Span } from '../../text/quote.ts';
import bodyWords from './lexicon/bodyWords.json';

/** A word of a text as it is printed. */
export interface PrintedWord extends Span {
  text: string;
  isCapital: boolean;
  /** What is printed between the word before it and it. */
  gap: string;
  /** Whether it begins a stretch, a sentence, a quotation or a line, so that its capital says nothing. */
  isFirst: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Brig|Capt|Sgt|Adm|Sen|Rep|Prof|St|Mt|Gov|Corp|Inc|Ltd|\p{Lu})\.(?=\s)|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’](?!s(?!\p{L})|\p{Ll}*(?:ed|made|built|held|led|run|born)(?![\p{L}-]))[\p{L}\p{M}\p{N}]+)*|\p{N}+/gu;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|as|an|ar|ash|at|az)-\p{Lu})/u;
/** What begins with none of these in ASCII has no capital to look for. */
const MAY_LEAD = new Set(['a', 'e']);
const OPENS = /[.!?…:;“"‘(\n]/u;

/** Of the text that was read last. */
const made = { text: '', words: new Map<Span, PrintedWord[]>() };

/** The same, made once for a stretch while its text is read: several rules ask for them. */
export function wordsOf(text: string, stretch: Span): PrintedWord[] {
  if (made.text !== text) Object.assign(made, { text, words: new Map() });
  const words = made.words.get(stretch) ?? printedWords(text, stretch);
  made.words.set(stretch, words);
  return words;
}

/** The words of a stretch, in order. A possessive ends at its apostrophe. */
export function printedWords(text: string, { start, end }: Span): PrintedWord[] {
  const found: PrintedWord[] = [];
  let last = start;
  for (const match of matchesOf(text.slice(start, end), WORD)) {
    const at = start + match.index;
    const gap = text.slice(last, at);
    last = at + match[0].length;
    const isFirst = found.length === 0 || (gap !== ' ' && OPENS.test(gap));
    found.push({ text: match[0], start: at, end: last, isCapital: isCapital(match[0]), gap, isFirst });
  }
  return found;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  if (first >= 'A' && first <= 'Z') return true;
  return (first > '\u007f' || MAY_LEAD.has(first)) && CAPITAL.test(word);
}

/** Words in a row that begin with a capital, with the small words that join them. */
export interface Run {
  words: PrintedWord[];
  /** The two words before and the two after, in lower case, and what parts them from the run. */
  before: string;
  before2: string;
  after: string[];
  gapAfter: string;
  /** The place of the first word after it in its stretch. */
  end: number;
}

const JOINS_NAMES = new Set(['de', 'da', 'del', 'du', 'la', 'bin', 'ibn', 'van', 'von', 'der', 'al', 'el']);
/** “Humanitarian Aid and Relief Centre”: what a body is for, with “and” between. */
const TOPICS = new Set(bodyWords.topics);
const JOINS_OFFICES = new Set(['of', 'for', 'the', 'without']);
/** “Commission on”, “Coalition against”: whoever attacks may act on or against others. */
const LEADS_ON = new Set(bodyWords['before on']);
const LEADS_AGAINST = new Set(bodyWords['before against']);
const CLOSE = /^(?: |\u00a0|\n| & |’|')$/u;

/** The runs of a list of words. @param takesOf whether the words so far may go on with "of" and another name */
export function runs(words: readonly PrintedWord[], takesOf: (text: string) => boolean): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.isCapital) continue;
    const end = endOf(words, at, takesOf);
    found.push(runOf(words, at, end));
    at = end - 1;
  }
  return found;
}

function endOf(words: readonly PrintedWord[], from: number, takesOf: (text: string) => boolean): number {
  let end = from + 1;
  while (end < words.length) {
    const next = isOneTopic(words, end)
      ? end + 1
      : nextCapital(words, end, takesOf(words[end - 1]?.text ?? '') ? words[end - 1] : undefined);
    if (next < 0) break;
    end = next + 1;
  }
  return end;
}

function isOneTopic(words: readonly PrintedWord[], at: number): boolean {
  const and = words[at];
  if (and?.text !== 'and' || and.gap !== ' ') return false;
  const after = words[at + 1];
  return after?.gap === ' ' && TOPICS.has(words[at - 1]?.text ?? '') && TOPICS.has(after.text);
}

/** The place of the capital that goes on the run, straight or over joining words; -1 where none does. */
function nextCapital(words: readonly PrintedWord[], at: number, office: PrintedWord | undefined): number {
  for (let i = at; i < Math.min(at + 3, words.length); i++) {
    const word = words[i];
    if (!word || !CLOSE.test(word.gap)) return -1;
    if (word.isCapital) return i;
    if (!JOINS_NAMES.has(word.text) && !(office && goesOnOffice(office.text, word.text))) return -1;
  }
  return -1;
}

function goesOnOffice(office: string, word: string): boolean {
  if (word === 'on') return LEADS_ON.has(office);
  return word === 'against' ? LEADS_AGAINST.has(office) : JOINS_OFFICES.has(word);
}

function runOf(words: readonly PrintedWord[], from: number, end: number): Run {
  return {
    words: words.slice(from, end),
    before: words[from]?.isFirst ? '' : (words[from - 1]?.text.toLowerCase() ?? ''),
    before2:
      words[from]?.isFirst || words[from - 1]?.isFirst ? '' : (words[from - 2]?.text.toLowerCase() ?? ''),
    after: words.slice(end, end + 2).map(({ text }) => text.toLowerCase()),
    gapAfter: words[end]?.gap ?? '',
    end,
  };
}
