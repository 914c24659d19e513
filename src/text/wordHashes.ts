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
/** Of each byte what it is by itself; one of several, as one that makes a line unplain, is for a closer look. */
const BYTE_LETTERS = PLAIN_LETTERS.slice(0, 0x100).fill(UNPLAIN, 0x80);
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
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, start);
    if (!addPlain(bytes, start, end, found)) addAny(textBetween(bytes, start, end), found);
    start = end + 1;
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
 * Adds the words of a line, or none where it is not plain: the line break behind it ends its last word. No call for each
 * letter or word: this is much of the work of comparing texts.
 */
function addPlain(bytes: Uint8Array, start: number, end: number, found: WordHashes): boolean {
  const letters = BYTE_LETTERS;
  const { highs, lows, halves } = found;
  let { count } = found;
  let high = HIGH;
  let low = LOW;
  let isOpen = false;
  for (let at = start; at <= end;) {
    let letter = letters[bytes[at] ?? 0] ?? 0;
    while (letter >= FIRST_LETTER) {
      high = stirred(high, letter, HIGH);
      low = stirred(low, letter, LOW);
      isOpen = true;
      letter = letters[bytes[++at] ?? 0] ?? 0;
    }
    if (letter !== NO_LETTER) {
      letter = letterAt(bytes, at);
      if (letter === UNPLAIN) return false;
      if (
        letter >= FIRST_LETTER ||
        (isOpen && letter === APOSTROPHE && letterAt(bytes, at + sizeAt(bytes, at)) >= FIRST_LETTER)
      ) {
        high = stirred(high, letter, HIGH);
        low = stirred(low, letter, LOW);
        isOpen = true;
        at += sizeAt(bytes, at);
        continue;
      }
    }
    if (isOpen) {
      highs[count] = high;
      lows[count] = low;
      halves[count++] = WHOLE;
      high = HIGH;
      low = LOW;
      isOpen = false;
    }
    at = bytes[at] === CLOSE_BRACKET ? endOfTarget(bytes, at, end) : at + sizeAt(bytes, at);
  }
  found.count = count;
  return true;
}

/** What the character that begins at a place is folded to. */
function letterAt(bytes: Uint8Array, at: number): number {
  return PLAIN_LETTERS[unitAt(bytes, at)] ?? UNPLAIN;
}

/** Behind the target of a link in Markdown, or behind the bracket alone where none begins. */
function endOfTarget(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start + 1] !== OPEN) return start + 1;
  for (let at = start + 2; at < end; at += sizeAt(bytes, at)) {
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
      high = stirred(high, word.text.charCodeAt(i), HIGH);
      low = stirred(low, word.text.charCodeAt(i), LOW);
    }
    found.highs[found.count] = high;
    found.lows[found.count] = low;
    found.halves[found.count++] = WHOLE * weightOf(word);
  }
}

export function stirred(value: number, next: number, factor: number): number {
  const product = Math.imul(value ^ next, factor);
  return product ^ (product >>> 15);
}
