import { nameFont, textWidth } from '../../../src/model/drawing.ts';

/** What stands under a picture. */
export interface Caption {
  /** Null where the picture stands under a title already. */
  title: string | null;
  /** Sentences; each begins a line. */
  lines: readonly string[];
}

export interface SetLine {
  text: string;
  size: number;
  bold: boolean;
  /** Of its letters' line, from the top of the caption. */
  y: number;
}

const titleSize = 16;
const lineSize = 12;
const leading = 1.4;

/** The caption in lines that fit a width, in pixels, and how high it is. */
export function setCaption({ title, lines }: Caption, width: number): { lines: SetLine[]; height: number } {
  const set: SetLine[] = [];
  let y = 4;
  const add = (text: string, size: number, bold: boolean) => {
    for (const part of broken(text, (width * nameFont) / size)) {
      y += size * leading;
      set.push({ text: part, size, bold, y: Math.round(y * 10) / 10 });
    }
  };
  if (title !== null) add(title, titleSize, true);
  for (const line of lines) add(line, lineSize, false);
  return { lines: set, height: y + 8 };
}

/** Broken at blanks, and in addresses where they can be; a part that is too long still stands on one line. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=[\s&,/?])/u)) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length === 0 || textWidth(longer.trimEnd()) > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trimEnd());
}
