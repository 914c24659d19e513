/** Letters of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and the like. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A stranger’s text for the middle of a sentence of ours: kept apart by the isolates of Unicode where it could turn the
 * order of the words around it, and left as it is where it cannot. Elements of their own have `dir="auto"` instead.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** Whether a text begins at the right: by its first letter, as browsers decide it. */
export function startsFromRight(text: string): boolean {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '');
}
