/** A word of a name or a text, for searching; soft hyphens and joiners, which nobody sees, part none. */
export const searchWord = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+/gu;

/** Letters that have no accent to take off, but that keyboards without them write so. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
};

/** A word without case and diacritics: "Vučić" and "vucic" are one, and so are "Đinđić" and "dindic". */
export function foldWord(word: string): string {
  const bare = word
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
    .toLowerCase();
  return bare.replace(/[đðħıłøœæßþ]/gu, (letter) => plainLetters[letter] ?? letter);
}
