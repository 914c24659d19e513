import { weightOf, words, type Word } from './words.ts';

/** A stretch of a text in UTF-16 units, half-open. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Marks that open a quotation, with those that close it, as the languages of the news have them: “…”, „…“, «…», »…«, ‹…›, ”…”,
 * 「…」, 『…』, 《…》, "…", ‘…’, ‚…‘, '…'.
 */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  '＂': '＂',
  '"': '"',
};
/** Those that are apostrophes too: they open before a word and close after one. */
const SINGLE: Readonly<Record<string, string>> = { '‘': '’', '‚': '‘’', "'": "'" };

const PARAGRAPH = /(?:(?!\n[^\S\n]*\n).)+/gsu;
const MARK = /[“„”«»‹「『《＂"‘‚']/gu;
const IN_WORD = /[\p{L}\p{N}]/u;

/**
 * What stands in quotation marks, the marks with it, in order. One that is not closed ends with its paragraph, as where somebody is
 * quoted over several; a single mark that is not closed is an apostrophe.
 */
export function quotations(text: string): Stretch[] {
  return [...text.matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index }) =>
    inParagraph(paragraph).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

function inParagraph(paragraph: string): Stretch[] {
  const found: Stretch[] = [];
  const lastOf = lastPlaces(paragraph);
  let from = 0;
  for (const { 0: mark, index } of paragraph.matchAll(MARK)) {
    if (index < from) continue;
    const isSingle = mark in SINGLE;
    const closing = (isSingle ? SINGLE : CLOSING)[mark] ?? '';
    const isClosed = lastOf(closing) > index;
    const ending = isSingle ? endOfSingle : endOfDouble;
    const end = isClosed ? ending(paragraph, index, closing) : unclosed(paragraph, index, mark);
    if (end === null) continue;
    found.push({ start: index, end });
    from = end;
  }
  return found;
}

/** Where a mark stands last that can close, found once: a paragraph of nothing but opening marks is no work. */
function lastPlaces(paragraph: string): (marks: string) => number {
  const known = new Map<string, number>();
  return (marks) => {
    const last = known.get(marks) ?? lastPlace(paragraph, marks);
    known.set(marks, last);
    return last;
  };
}

function lastPlace(paragraph: string, marks: string): number {
  const mayOpen = Array.from(marks).some((mark) => mark in SINGLE || mark === '’');
  for (let at = paragraph.length - 1; at >= 0; at--) {
    const closes = !mayOpen || !IN_WORD.test(paragraph[at + 1] ?? '');
    if (closes && marks.includes(paragraph[at] ?? '')) return at;
  }
  return -1;
}

function unclosed(paragraph: string, start: number, mark: string): number | null {
  return !(mark in SINGLE) && mark !== '»' && opensWord(paragraph, start) ? paragraph.length : null;
}

function endOfDouble(paragraph: string, start: number, closing: string): number | null {
  for (let at = start + 1; at < paragraph.length; at++)
    if (closing.includes(paragraph[at] ?? '')) return at + 1;
  return null;
}

/** After a full stop or a comma if there is such a place before the next one opens; after an s it may be a genitive. */
function endOfSingle(paragraph: string, start: number, closing: string): number | null {
  if (!opensWord(paragraph, start)) return null;
  let last: number | null = null;
  for (let at = start + 1; at < paragraph.length; at++) {
    const unit = paragraph[at] ?? '';
    if (last !== null && unit in SINGLE && opensWord(paragraph, at)) return last;
    if (!closing.includes(unit) || IN_WORD.test(paragraph[at + 1] ?? '')) continue;
    if (!/[sS]/u.test(paragraph[at - 1] ?? '')) return at + 1;
    last = at + 1;
  }
  return last;
}

function opensWord(paragraph: string, at: number): boolean {
  return !IN_WORD.test(paragraph[at - 1] ?? '') && /\S/u.test(paragraph[at + 1] ?? '');
}

/** A word, and whether it stands in quotation marks. */
export interface HeardWord extends Word {
  quoted: boolean;
}

/** The words between two offsets. @param quoted the quotations of the text, in order */
export function heardWords(
  text: string,
  quoted: readonly Stretch[],
  start = 0,
  end = text.length,
): HeardWord[] {
  let next = 0;
  return words(text, start, end).map((word) => {
    while ((quoted[next]?.end ?? Infinity) <= word.start) next += 1;
    const isQuoted = (quoted[next]?.start ?? Infinity) < word.end;
    return { text: word.text, start: word.start, end: word.end, quoted: isQuoted };
  });
}

/** How many words a reporter's own are, as a reader counts them. */
export function ownLength(heard: readonly HeardWord[]): number {
  return Math.floor(heard.reduce((length, word) => length + (word.quoted ? 0 : weightOf(word)), 0));
}
