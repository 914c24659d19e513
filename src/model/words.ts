/** A word of a text: its folded form, and where it stands, in UTF-16 units, half-open. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

// A link target is matched only to be passed over: `[said](#)` prints the one word "said".
const WORD_OR_TARGET = /\]\([^()\s]*\)|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`´][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words between two offsets, for comparing copies whose bytes differ.
 * Words joined by an apostrophe are one word; targets of markdown links are none.
 */
export function words(text: string, start = 0, end = text.length): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD_OR_TARGET)) {
    if (match[0].startsWith(']')) continue;
    const at = start + match.index;
    found.push({ text: fold(match[0]), start: at, end: at + match[0].length });
  }
  return found;
}

/** One form for what readers take as the same characters: case, quotation marks, compatibility forms. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/['’ʼ‘`´]/gu, "'")
    .replace(/["“”„«»]/gu, '"')
    .toLowerCase();
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
