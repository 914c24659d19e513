import type { XmlElement } from '../../../src/export/xml.ts';
import type { Palette } from '../../ui/palette.ts';
import type { Room } from './fit.ts';
import { broken, heightOf, linesOf } from './lines.ts';

/** Around everything, and between its parts, in pixels of the picture. */
export const margin = 32;
export const gap = 16;
/** The largest title that takes no more than two lines, or the smallest. */
const titleSizes = [32, 27, 23, 20] as const;
const creditSize = 11;

/** What is written over and under a drawing. */
export interface Lettering {
  /** Of the whole picture. */
  size: Room;
  palette: Palette;
  /** Empty = none. */
  title: string;
  /** The title begins at the right. */
  isFromRight: boolean;
  /** Paragraphs at the foot. */
  credit: readonly string[];
}

/** What stands over or under a drawing. */
interface Block {
  parts: XmlElement[];
  /** With the room to what is beside it. */
  height: number;
}

/** The title. */
export function headOf({ title, isFromRight, size, palette }: Lettering): Block {
  if (title === '') return { parts: [], height: 0 };
  const width = size.width - 2 * margin;
  const letters = titleSizes.find((one) => broken(title, width, one, true).length < 3) ?? titleSizes[3];
  const lines = broken(title, width, letters, true);
  const face = { size: letters, isBold: true, fill: palette.ink, isFromRight };
  return {
    parts: linesOf(lines, face, { x: margin, y: margin - letters * 0.2, width }),
    height: heightOf(lines.length, letters) + gap / 2,
  };
}

/** The credit. */
export function footOf({ credit, size, palette }: Lettering): Block {
  const width = size.width - 2 * margin;
  const lines = credit.flatMap((paragraph) => broken(paragraph, width, creditSize));
  if (lines.length === 0) return { parts: [], height: 0 };
  const height = heightOf(lines.length, creditSize);
  const face = { size: creditSize, isBold: false, fill: palette.ink2 };
  const at = { x: margin, y: size.height - margin - height + creditSize * 0.3, width };
  return { parts: linesOf(lines, face, at), height: height + gap };
}
