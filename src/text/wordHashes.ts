import { eachWord, weightOf } from '../model/words.ts';

/** The words of a text in their order, each in two hashes of 32 bits, with the share of a reader's word that it is. */
export interface WordHashes {
  highs: number[];
  lows: number[];
  weights: number[];
}

export const HIGH = 0x01000193;
export const LOW = 0x5bd1e995;

/** What eachWord says a word is, in the letters that most lines of most texts have alone; a back quote would be folded. */
const PLAIN = /^[\t\r\x20-\x5f\x61-\x7e]*$/u;
const [QUOTE, OPEN, CLOSE, CLOSE_BRACKET] = [0x27, 0x28, 0x29, 0x5d];
const TO_LOWER = 0x20;

/** Same words, same hashes. No word and no target of a link crosses a line, so that plain lines can be gone through fast. */
export function wordHashes(text: string): WordHashes {
  const found: WordHashes = { highs: [], lows: [], weights: [] };
  for (const line of text.split('\n')) {
    if (PLAIN.test(line)) addPlain(line, found);
    else for (const word of eachWord(line)) add(word.text, 0, word.text.length, weightOf(word), found);
  }
  return found;
}

function addPlain(line: string, found: WordHashes): void {
  for (let at = 0; at < line.length;) {
    if (isLetter(line.charCodeAt(at))) {
      const end = endOfWord(line, at);
      add(line, at, end, 1, found);
      at = end;
    } else at = endOfTarget(line, at) ?? at + 1;
  }
}

function add(text: string, start: number, end: number, weight: number, found: WordHashes): void {
  let [high, low] = [HIGH, LOW];
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const folded = unit >= 0x41 && unit <= 0x5a ? unit + TO_LOWER : unit;
    high = stirred(high, folded, HIGH);
    low = stirred(low, folded, LOW);
  }
  found.highs.push(high);
  found.lows.push(low);
  found.weights.push(weight);
}

export function stirred(value: number, next: number, factor: number): number {
  const product = Math.imul(value ^ next, factor);
  return product ^ (product >>> 15);
}

function endOfWord(line: string, start: number): number {
  let end = start + 1;
  while (
    isLetter(line.charCodeAt(end)) ||
    (line.charCodeAt(end) === QUOTE && isLetter(line.charCodeAt(end + 1)))
  )
    end++;
  return end;
}

/** Behind the target of a link in Markdown; null where none begins. */
function endOfTarget(line: string, start: number): number | null {
  if (line.charCodeAt(start) !== CLOSE_BRACKET || line.charCodeAt(start + 1) !== OPEN) return null;
  for (let at = start + 2; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit === CLOSE) return at + 1;
    if (unit === OPEN || unit <= 0x20) return null;
  }
  return null;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}
