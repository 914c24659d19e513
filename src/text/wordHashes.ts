import { eachWord, weightOf } from '../model/words.ts';
import { APOSTROPHE, NO_LETTER, plainLetter, UNPLAIN } from './plainLetters.ts';

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
/** Halves of a word of most scripts. */
const WHOLE = 2;
/** Few texts have shorter words than of so many units, with the space behind them. */
const SHORT_WORD = 3;

/** Same words, same hashes. No word and no target of a link crosses a line, so that plain lines can be gone through fast. */
export function wordHashes(text: string): WordHashes {
  return withWords(text, { count: 0, ...roomFor(text.length / SHORT_WORD) });
}

function withWords(text: string, found: WordHashes): WordHashes {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (!addPlain(text, start, end, found)) addAny(text.slice(start, end), found);
    start = end + 1;
  }
  return found;
}

/** Of short texts the words are not kept. */
const SHORT_TEXT = 4000;
const forShort = { count: 0, ...roomFor(SHORT_TEXT) };

/** How many words a text is long for a reader, as `lengthInWords` says of its words. */
export function lengthOfWords(text: string): number {
  forShort.count = 0;
  const { count, halves } = text.length > SHORT_TEXT ? wordHashes(text) : withWords(text, forShort);
  let length = 0;
  for (let i = 0; i < count; i++) length += halves[i] ?? 0;
  return Math.ceil(length / WHOLE);
}

function roomFor(words: number): Omit<WordHashes, 'count'> {
  const size = Math.ceil(words);
  return { highs: new Int32Array(size), lows: new Int32Array(size), halves: new Uint8Array(size) };
}

function makeRoom(found: WordHashes, more: number): void {
  const { count, highs, lows, halves } = found;
  if (count + more <= highs.length) return;
  Object.assign(found, roomFor(2 * (count + more)));
  found.highs.set(highs);
  found.lows.set(lows);
  found.halves.set(halves);
}

/** Adds the words of a line, or none where it is not plain. No call for each word: this is most of the work of comparing texts. */
function addPlain(text: string, start: number, end: number, found: WordHashes): boolean {
  makeRoom(found, (end - start + 1) >>> 1);
  const { highs, lows, halves } = found;
  let { count } = found;
  for (let at = start; at < end;) {
    let letter = plainLetter(text, at);
    if (letter === UNPLAIN) return false;
    if (letter <= APOSTROPHE) {
      at = endOfTarget(text, at, end) ?? at + 1;
      continue;
    }
    let high = HIGH;
    let low = LOW;
    do {
      high = stirred(high, letter, HIGH);
      low = stirred(low, letter, LOW);
      letter = ++at < end ? plainLetter(text, at) : NO_LETTER;
    } while (letter > APOSTROPHE || (letter === APOSTROPHE && isLetter(text, at + 1, end)));
    highs[count] = high;
    lows[count] = low;
    halves[count++] = WHOLE;
  }
  found.count = count;
  return true;
}

function isLetter(text: string, at: number, end: number): boolean {
  return at < end && plainLetter(text, at) > APOSTROPHE;
}

/** Behind the target of a link in Markdown; null where none begins. */
function endOfTarget(text: string, start: number, end: number): number | null {
  if (text.charCodeAt(start) !== CLOSE_BRACKET || start + 1 === end || text.charCodeAt(start + 1) !== OPEN)
    return null;
  for (let at = start + 2; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === CLOSE) return at + 1;
    if (unit === OPEN || unit <= SPACE || plainLetter(text, at) === UNPLAIN) return null;
  }
  return null;
}

function addAny(line: string, found: WordHashes): void {
  makeRoom(found, line.length);
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
