/** A run of letters as PDF.js gives it; its transform ends in the place where it stands. */
export interface TextRun {
  str: string;
  /** Of the letters, in points. */
  height: number;
  transform: readonly number[];
  hasEOL: boolean;
}

/** A line as it is printed, in points from the lower left corner of its page. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  size: number;
  /** From 0. */
  page: number;
}

/** The lines of a page in the order in which it was written, which parts the columns of most pages. */
export function pdfLines(runs: readonly TextRun[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let isOpen = false;
  for (const { str, height, transform, hasEOL } of runs) {
    const [x = 0, y = 0] = transform.slice(4);
    const last = lines.at(-1);
    const isSame = isOpen && last !== undefined && Math.abs(last.y - y) < Math.max(last.size, height) / 2;
    if (isSame && last) Object.assign(last, { text: last.text + str, size: Math.max(last.size, height) });
    else if (str.trim() !== '') lines.push({ text: str, x, y, size: height, page });
    isOpen = !hasEOL && lines.length > 0;
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** The lines that stand at the top or the foot of every other page or of more, but for their numbers, and page numbers. */
export function runningLines(lines: readonly PdfLine[]): Set<PdfLine> {
  const pages = grouped(lines, ({ page }) => page);
  const edges = [...pages.values()].flatMap((own) => [...own.slice(0, 2), ...own.slice(2).slice(-2)]);
  const byWords = grouped(edges, ({ text }) => text.replace(/\d+/gu, '#'));
  const isRunning = (own: readonly PdfLine[]) => own.length > 1 && own.length >= pages.size / 2;
  return new Set(
    [...byWords].flatMap(([words, own]) =>
      isRunning(own) || /^\W*#(?:\s*(?:of|\/|von|de)\s*#)?\W*$/u.test(words) ? own : [],
    ),
  );
}

function grouped<K>(lines: readonly PdfLine[], keyOf: (line: PdfLine) => K): Map<K, PdfLine[]> {
  const groups = new Map<K, PdfLine[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group) group.push(line);
    else groups.set(keyOf(line), [line]);
  }
  return groups;
}
