import { plainWords, type Word } from './plainWords.ts';

export type { Word } from './plainWords.ts';

/** Scripts that put no spaces between words: every character, with its marks, is a word by itself. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
/** What stands within words and is not seen: soft hyphens, joiners, spaces of no width. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const APOSTROPHE = "['’ʼ‘`´]";
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
// A link target is matched only to be passed over: `[said](#)` prints the one word "said".
const TARGET = '\\]\\([^()\\s]*\\)';
const IS_APOSTROPHE = new RegExp(APOSTROPHE, 'u');
/** A unit of a word, or half of a character that may be of one. */
const IN_WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}\\p{Cs}${INVISIBLE}${UNSPACED}]`, 'u');
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
/** What begins below this has spaces between its words, and needs no closer look. */
const BEFORE_UNSPACED = '\u0E00';
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/u;
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');
const SPACED_ALONE = wordsMadeOf(LETTER);
const ANY_SCRIPT = wordsMadeOf(`(?:(?![${UNSPACED}])${LETTER})`, `|[${UNSPACED}](?:[${INVISIBLE}]*\\p{M})*`);

function wordsMadeOf(letter: string, others = ''): RegExp {
  return new RegExp(
    `${TARGET}|${letter}(?:[${INVISIBLE}]*${letter})*(?:${APOSTROPHE}${letter}(?:[${INVISIBLE}]*${letter})*)*${others}`,
    'gu',
  );
}

/**
 * The words between two offsets, for comparing copies whose bytes differ.
 * Words joined by an apostrophe are one word; targets of markdown links are none. Where a script has no spaces between
 * words, as Chinese and Thai, each character is one: a dictionary of words is another in every browser.
 */
export function words(text: string, start = 0, end = text.length): Word[] {
  return plainWords(text.slice(start, end), start) ?? [...eachWord(text, start, end)];
}

/** Whether any word stands between two offsets. */
export function hasWords(text: string, start: number, end: number): boolean {
  return (
    start < end && (isPlainLetter(text.charCodeAt(start)) || eachWord(text, start, end).next().done !== true)
  );
}

/** The same, one after the other: of a long text nobody has to hold them all. */
export function* eachWord(text: string, start = 0, end = text.length): Generator<Word> {
  const part = text.slice(start, end);
  const pattern = IS_UNSPACED.test(part) ? ANY_SCRIPT : SPACED_ALONE;
  for (let match = nextMatch(part, pattern, 0); match; match = nextMatch(part, pattern, endOf(match))) {
    if (match[0].startsWith(']')) continue;
    const at = start + match.index;
    yield { text: fold(match[0]), start: at, end: at + match[0].length };
  }
}

/** As `matchAll` does, but with the pattern itself: a copy takes longer to make than most words to find. */
function nextMatch(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

/** How many words a text of so many is long for a reader: of a script without spaces, two characters are about one. */
export function lengthInWords(list: readonly Word[]): number {
  return Math.ceil(list.reduce((length, word) => length + weightOf(word), 0));
}

/** The share of a reader's word that a word is. */
export function weightOf({ text }: Pick<Word, 'text'>): number {
  return text > BEFORE_UNSPACED && IS_UNSPACED.test(text) ? 0.5 : 1;
}

/** Whether a place lies within a word; beside an apostrophe it does not, for "Serbia" is named in "Serbia’s". */
export function cutsWord(text: string, at: number): boolean {
  if (!isInWord(text, at - 1) || !isInWord(text, at)) return false;
  if (IS_APOSTROPHE.test(text.slice(at - 1, at + 1))) return false;
  const near = words(text, Math.max(0, at - NEAR), Math.min(text.length, at + NEAR));
  return near.some(({ start, end }) => start < at && at < end);
}

/** Most units of most texts are ASCII, where no pattern is needed. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? isPlainLetter(unit) : IN_WORD.test(text.charAt(at));
}

/** A letter or digit of ASCII: it begins a word whatever comes after it. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

/** Units to look at on either side of a place; of a longer word its middle tells. */
const NEAR = 16;

/** One form for what readers take as the same characters: case, quotation marks, compatibility forms, what is not seen. */
export function fold(text: string): string {
  // Most words of most texts have nothing to fold but their case.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/['’ʼ‘`´]/gu, "'")
    .replace(/["“”„«»]/gu, '"')
    .toLowerCase();
}

/** What a reader sees of a text: composed letters, plain spaces, and nothing of what is not seen. */
export function asSeen(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\u00A0\u2007\u202F]/gu, ' ');
}

/** The words of a text alone, by which copies are compared; of a text without words, the text itself. */
export function wordingOf(text: string): string {
  const said = words(text).map((word) => word.text);
  return said.length > 0 ? said.join(' ') : text;
}

/** Whether two texts say the same, word for word, whatever the bytes between. */
export function sameWording(a: string, b: string): boolean {
  return a === b || wordingOf(a) === wordingOf(b);
}
