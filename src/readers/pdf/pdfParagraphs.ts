import { endsSentence } from '../../text/paragraphs.ts';
import type { PdfLine } from './pdfLines.ts';

export interface PdfParagraph {
  text: string;
  size: number;
  page: number;
}

/** Lines further apart than this, in usual distances of lines, are two paragraphs. */
const APART = 1.35;
/** Lines of one paragraph are no further apart than so many times their size. */
const WIDEST = 1.4;

/**
 * Lines joined to paragraphs: by the distance between them, the size of their letters, and the indent of a first line.
 * Over the end of a column or a page a sentence goes on. A word that is parted at the end of a line is put together.
 */
export function pdfParagraphs(lines: readonly PdfLine[]): PdfParagraph[] {
  const leading = usualLeading(lines);
  const paragraphs: PdfParagraph[] = [];
  for (const [i, line] of lines.entries()) {
    const [before, last] = [lines[i - 1], paragraphs.at(-1)];
    if (before && last && goesOn(before, line, leading)) last.text = joined(last.text, line.text);
    else paragraphs.push({ text: line.text, size: line.size, page: line.page });
  }
  return paragraphs;
}

function goesOn(before: PdfLine, line: PdfLine, leading: number): boolean {
  if (Math.abs(before.size - line.size) > line.size * 0.1) return false;
  const down = before.y - line.y;
  if (before.page !== line.page || down <= 0)
    return !endsSentence(before.text) && !/^\p{Lu}/u.test(line.text);
  const isIndented = line.x - before.x > line.size * 0.8 && endsSentence(before.text);
  // A headline of several lines is set wider than the text.
  return down <= Math.max(leading * APART, line.size * WIDEST) && !isIndented;
}

/** The commonest distance between a line and the next of the same size, in half points. */
function usualLeading(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const [i, { y, size, page }] of lines.entries()) {
    const before = lines[i - 1];
    if (before?.page !== page || before.size !== size || before.y <= y) continue;
    const down = Math.round((before.y - y) * 2) / 2;
    counts.set(down, (counts.get(down) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function joined(text: string, next: string): string {
  if (/\p{L}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}
