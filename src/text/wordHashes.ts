import { eachWord, weightOf } from '../model/words.ts';
import { bytesOf, NEWLINE, sizeAt, textBetween, unitAt } from './bytes.ts';
import { APOSTROPHE, NO_LETTER, PLAIN_LETTERS, UNPLAIN } from './plainLetters.ts';
import { lent } from './room.ts';

/** The words of a text in their order, each in two hashes of 32 bits, with how much of a reader's word it is. */
export interface WordHashes {
  /** How many there are; the lists are longer. */
  count: number;
  highs: Int32Array;
  lows: Int32Array;
  /** In halves of a reader's word: of a script without spaces, a character is one. */
  halves: Uint8Array;
}

export const HIGH = 0x01000193;
export const LOW = 0x5bd1e995;

const [SPACE, OPEN, CLOSE, CLOSE_BRACKET] = [0x20, 0x28, 0x29, 0x5d];
/** Letters and digits are folded to this and more. */
const FIRST_LETTER = APOSTROPHE + 1;
/** Of each byte what it is by itself; one of several, the end of a line, and what may begin a target are for a closer look. */
const BYTE_LETTERS = PLAIN_LETTERS.slice(0, 0x100).fill(UNPLAIN, 0x80);
for (const byte of [NEWLINE, CLOSE_BRACKET]) BYTE_LETTERS[byte] = UNPLAIN;
/** Halves of a word of most scripts. */
const WHOLE = 2;

const roomForHighs = lent((size) => new Int32Array(size));
const roomForLows = lent((size) => new Int32Array(size));
const roomForHalves = lent((size) => new Uint8Array(size));

/**
 * Same words, same hashes; there until the words of the next text are asked for. No word and no target of a link crosses a
 * line, so that plain lines can be gone through fast.
 */
export function wordHashes(text: string): WordHashes {
  const bytes = bytesOf(text);
  const found = roomFor(bytes.length);
  for (let start = addPlain(bytes, 0, found); start < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, start);
    addAny(textBetween(bytes, start, end), found);
    start = addPlain(bytes, end + 1, found);
  }
  return found;
}

/** How many words a text is long for a reader, as `lengthInWords` says of its words. */
export function lengthOfWords(text: string): number {
  const { count, halves } = wordHashes(text);
  let length = 0;
  for (let i = 0; i < count; i++) length += halves[i] ?? 0;
  return Math.ceil(length / WHOLE);
}

/** For the words of so many bytes: those of one byte have another one between them. */
function roomFor(bytes: number): WordHashes {
  const size = (bytes + 1) >>> 1;
  return { count: 0, highs: roomForHighs(size), lows: roomForLows(size), halves: roomForHalves(size) };
}

/**
 * Adds the words of lines from a place on, as long as they are plain: the line break behind each ends its last word. No call
 * for each letter, word or line: this is much of the work of comparing texts.
 * @returns where the first line begins that is not plain, of which nothing is added; behind the last one, where all are
 */
function addPlain(bytes: Uint8Array, start: number, found: WordHashes): number {
  const letters = BYTE_LETTERS;
  const [first, ofHigh, ofLow] = [FIRST_LETTER, HIGH, LOW]; // what modules share is looked up each time
  const { highs, lows, halves } = found;
  let { count } = found;
  let line = start;
  let high = ofHigh;
  let low = ofLow;
  let isOpen = false;
  for (let at = start; at < bytes.length;) {
    let letter = letters[bytes[at] ?? 0] ?? 0;
    while (letter >= first) {
      high = Math.imul(high ^ letter, ofHigh);
      low = Math.imul(low ^ letter, ofLow);
      isOpen = true;
      letter = letters[bytes[++at] ?? 0] ?? 0;
    }
    let next = at + 1;
    if (letter !== NO_LETTER) {
      letter = letterAt(bytes, at);
      if (letter === UNPLAIN) break;
      next = at + sizeAt(bytes, at);
      if (letter >= first || (isOpen && letter === APOSTROPHE && letterAt(bytes, next) >= first)) {
        high = Math.imul(high ^ letter, ofHigh);
        low = Math.imul(low ^ letter, ofLow);
        isOpen = true;
        at = next;
        continue;
      }
      if (bytes[at] === CLOSE_BRACKET) next = endOfTarget(bytes, at);
      else if (bytes[at] === NEWLINE) {
        line = next;
        found.count = isOpen ? count + 1 : count;
      }
    }
    if (isOpen) {
      highs[count] = high ^ (high >>> 15);
      lows[count] = low ^ (low >>> 15);
      halves[count++] = WHOLE;
      high = ofHigh;
      low = ofLow;
      isOpen = false;
    }
    at = next;
  }
  return line;
}

/** What the character that begins at a place is folded to. */
function letterAt(bytes: Uint8Array, at: number): number {
  return PLAIN_LETTERS[unitAt(bytes, at)] ?? UNPLAIN;
}

/** Behind the target of a link in Markdown, or behind the bracket alone where none begins. */
function endOfTarget(bytes: Uint8Array, start: number): number {
  if (bytes[start + 1] !== OPEN) return start + 1;
  for (let at = start + 2; at < bytes.length; at += sizeAt(bytes, at)) {
    const first = bytes[at] ?? 0;
    if (first === CLOSE) return at + 1;
    if (first === OPEN || first <= SPACE) break;
    if (letterAt(bytes, at) === UNPLAIN) break;
  }
  return start + 1;
}

function addAny(line: string, found: WordHashes): void {
  for (const word of eachWord(line)) {
    let [high, low] = [HIGH, LOW];
    for (let i = 0; i < word.text.length; i++) {
      high = Math.imul(high ^ word.text.charCodeAt(i), HIGH);
      low = Math.imul(low ^ word.text.charCodeAt(i), LOW);
    }
    found.highs[found.count] = high ^ (high >>> 15);
    found.lows[found.count] = low ^ (low >>> 15);
    found.halves[found.count++] = WHOLE * weightOf(word);
  }
}
