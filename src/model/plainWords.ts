/** A word of a text: its folded form, and where it stands, in UTF-16 units, half-open. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** What most paragraphs of English news are made of: ASCII but for a bracket, which may close a link, and a few marks. */
const PLAIN = /^[\0-\x5c\x5e-\x7f\u00a0–—‘’“”…]*$/u;
const APOSTROPHES = /[‘’`]/gu;

/**
 * The words of a plain text as `words` has them, found without the pattern for all scripts; null where it is none. A page has this from its
 * first view on, where the table of src/text/plainLetters.ts would weigh more than it spares.
 */
export function plainWords(text: string, offset: number): Word[] | null {
  if (!PLAIN.test(text)) return null;
  const lower = text.toLowerCase();
  const found: Word[] = [];
  for (let start = nextLetter(lower, 0); start < lower.length;) {
    const end = wordEnd(lower, start);
    const word = lower.slice(start, end).replace(APOSTROPHES, "'");
    found.push({ text: word, start: offset + start, end: offset + end });
    start = nextLetter(lower, end);
  }
  return found;
}

function nextLetter(lower: string, from: number): number {
  let at = from;
  while (at < lower.length && !isLetter(lower.charCodeAt(at))) at++;
  return at;
}

/** An apostrophe goes on with a word where a letter comes after it. */
function wordEnd(lower: string, start: number): number {
  let end = start + 1;
  while (
    isLetter(lower.charCodeAt(end)) ||
    (isApostrophe(lower.charCodeAt(end)) && isLetter(lower.charCodeAt(end + 1)))
  )
    end++;
  return end;
}

/** A letter in lower case or a digit. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** One of ' ` ‘ ’ */
function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019;
}
