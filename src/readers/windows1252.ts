/** What the bytes 0x80 to 0x9F are in windows-1252, by the index of the WHATWG Encoding Standard. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Puts right what Node 20 decodes as ISO 8859-1: quotation marks and dashes become control characters there. */
export function windows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (control) => LETTERS[control.charCodeAt(0) - 0x80] ?? control);
}
