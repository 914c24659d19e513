export const BYTE_ORDER_MARK = '\ufeff';

/**
 * How many code points stand before each offset in UTF-16 units, without a byte order mark: one number more than there
 * are units. Counted once for a text, since a long one has thousands of quotes.
 */
export function codePoints(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  for (let i = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, count = 0; i < text.length; i++) {
    if (!isSecondHalf(text, i)) count += 1;
    before[i + 1] = count;
  }
  return before;
}

/** Of a character beyond U+FFFF. */
function isSecondHalf(text: string, i: number): boolean {
  const pair = text.codePointAt(i - 1);
  return i > 0 && pair !== undefined && pair > 0xffff;
}
