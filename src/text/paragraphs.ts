import type { Span } from './quote.ts';
import { rowsAmong } from './rows.ts';
import { lengthOfWords } from './wordHashes.ts';

/** A run of lines that belong together, without the white space around it. */
export interface Paragraph extends Span {
  text: string;
  /** How many words it has. */
  length: number;
  /** A row of a table. */
  isRow: boolean;
}

interface Line extends Span {
  text: string;
  afterBlank: boolean;
}

/** Lines joined so far, with the number of their words. */
type Joined = Omit<Paragraph, 'text'>;

/** No more closing marks than this follow a full stop; to look at more would make thousands of lines slow. */
const CLOSING = 100;
/** Of the scripts of the news: Latin, Greek, Arabic, Devanagari, Ethiopic, Armenian, Chinese and Japanese, Khmer, Myanmar. */
const SENTENCE_END = /[.!?…:\u037E؟۔।॥።։。！？：．｡៕။][\s"'”’»)\]*_」』”）】]*$/u;

/**
 * The paragraphs of a text. A line is one of its own unless its block is wrapped at a margin, or it goes on in lower
 * case where the line before breaks off, even across a blank line, as copying from a page leaves it.
 */
export function paragraphs(text: string): Paragraph[] {
  const merged: Joined[] = [];
  for (const block of blocks(lines(text))) {
    const rows = rowsAmong(block.map((line) => line.text));
    const wrapped = !rows.includes(true) && isWrapped(block);
    for (const [i, line] of block.entries()) {
      const last = merged.at(-1);
      const isRow = rows[i] ?? false;
      const joins =
        !isRow &&
        !last?.isRow &&
        (i === 0 ? continues(text, last, line, 8) : wrapped || continues(text, last, line, 1));
      const length = lengthOfWords(line.text);
      if (last && joins) Object.assign(last, { end: line.end, length: last.length + length });
      else merged.push({ start: line.start, end: line.end, length, isRow });
    }
  }
  return merged.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}

/** Whether the text ends a sentence, closing marks allowed after the stop. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

function lines(text: string): Line[] {
  const found: Line[] = [];
  for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/gu)) {
    const own = raw.trim();
    if (own === '') continue;
    const start = index + raw.indexOf(own);
    const gap = text.slice(found.at(-1)?.end ?? 0, start);
    const afterBlank = (gap.match(/\r\n|\r|\n/gu)?.length ?? 0) > 1;
    found.push({ text: own, start, end: start + own.length, afterBlank });
  }
  return found;
}

function blocks(all: Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of all) {
    const last = found.at(-1);
    if (last && !line.afterBlank) last.push(line);
    else found.push([line]);
  }
  return found;
}

/** Three lines or more of like length are one text broken at a margin. */
function isWrapped(block: Line[]): boolean {
  return block.length > 2 && block.slice(0, -1).every(({ text }) => text.length >= 50 && text.length <= 100);
}

function continues(text: string, last: Joined | undefined, line: Line, least: number): boolean {
  if (!last || !/^\p{Ll}/u.test(line.text) || /^https?:/u.test(line.text)) return false;
  const tail = text.slice(Math.max(last.start, last.end - CLOSING), last.end);
  return last.length >= least && !endsSentence(tail);
}
