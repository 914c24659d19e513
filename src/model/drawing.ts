/**
 * Measures that the layout computes with and the browser draws with, in units of the drawing, so that names which the
 * layout keeps apart are apart on the screen.
 */
export const nameFont = 14;
export const nameLineHeight = 17;
/** Names longer than this are wrapped. */
export const nameWidth = 130;
/** Between the disc and the name beneath it. */
export const nameGap = 3;

/** Diameter of the disc of an entity with so many relations: its area grows with them. */
export function discSize(relations: number): number {
  return Math.round(16 + 3.6 * Math.sqrt(relations));
}

/** Diameter of the disc of so many entities drawn as one: larger than any of them alone mostly is. */
export function groupSize(entities: number): number {
  return Math.round(26 + 6 * Math.sqrt(entities));
}

/**
 * A name in the lines that it is drawn in, broken between words, and within those that are no words of a language. The
 * browser takes them as they are, since its own breaks could differ.
 */
export function nameLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u).flatMap(piecesOf)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || textWidth(longer) > nameWidth) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A word, or the pieces of one that is longer than two lines. */
function piecesOf(word: string): string[] {
  if (textWidth(word) <= 2 * nameWidth) return [word];
  const pieces = [''];
  for (const char of word) {
    const longer = `${pieces.at(-1)}${char}`;
    if (textWidth(longer) > nameWidth) pieces.push(char);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

/** The width of a line of a name: an estimate for a humanist sans of medium weight, rather too wide than too narrow. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + nameFont * charWidth(char), 0);
}

function charWidth(char: string): number {
  if (/[iljtfrI.,:;'’|! ()-]/u.test(char)) return 0.35;
  if (/[mwMW@%—…]/u.test(char)) return 0.88;
  if (/[\p{Lu}\d]/u.test(char)) return 0.64;
  return /[ -\u024f\u0370-\u06ff]/u.test(char) ? 0.54 : 1;
}
