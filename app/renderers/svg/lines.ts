import { nameFont, textWidth } from '../../../src/model/drawing.ts';
import { xml, type XmlElement } from '../../../src/export/xml.ts';
import { fontFamily } from '../../ui/fonts.ts';
import { plain, round } from './text.ts';

/** Words beside a drawing. */
export interface Written {
  text: string;
  /** Of its letters, in pixels of the picture. */
  size: number;
  isBold: boolean;
  fill: string;
  /** Begins at the right, as Arabic and Hebrew do. */
  isFromRight?: boolean;
}

const leading = 1.3;
/** Bold letters are so much wider. */
const bolder = 1.06;

/** How high so many lines are. */
export function heightOf(lines: number, size: number): number {
  return lines * size * leading;
}

/** Broken to fit a width in pixels: at blanks, in addresses where they can be, and anywhere where nothing else helps. */
export function broken(text: string, width: number, size: number, isBold = false): string[] {
  const room = (width * nameFont) / size / (isBold ? bolder : 1);
  const lines: string[] = [];
  for (const part of text.split(/(?<=[\s&,/?])/u).flatMap((word) => pieces(word, room))) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length === 0 || textWidth(longer.trimEnd()) > room) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trimEnd());
}

function pieces(word: string, room: number): string[] {
  if (textWidth(word.trimEnd()) <= room) return [word];
  const all = [''];
  for (const char of word) {
    const longer = `${all.at(-1)}${char}`;
    if (textWidth(longer) > room) all.push(char);
    else all[all.length - 1] = longer;
  }
  return all;
}

/** Lines from a corner down. @param width of what they are set in */
export function linesOf(
  lines: readonly string[],
  { size, isBold, fill, isFromRight = false }: Omit<Written, 'text'>,
  { x, y, width }: { x: number; y: number; width: number },
): XmlElement[] {
  const face = { 'font-family': fontFamily, 'font-size': size, 'font-weight': isBold ? 700 : 400 };
  const start = isFromRight ? { x: round(x + width), direction: 'rtl' } : { x: round(x) };
  return lines.map((text, i) =>
    xml('text', { ...start, y: round(y + size * (0.95 + i * leading)), ...face, fill: plain(fill) }, [text]),
  );
}
