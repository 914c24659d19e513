import { getDocumentProxy } from 'unpdf';
import { datesIn } from '../../text/dates.ts';
import { isByline, isDateLine } from '../../text/marks.ts';
import { compose, line } from '../compose.ts';
import { type Field, noMetadata, type Read, Unreadable } from '../reading.ts';
import { pdfLines, type PdfLine, runningLines, type TextRun } from './pdfLines.ts';
import { type PdfParagraph, pdfParagraphs } from './pdfParagraphs.ts';

const MOST_PAGES = 1000;
/** A headline is set so much larger than most of the text. */
const LARGER = 1.2;
/** So many paragraphs after the headline may be byline and date. */
const FRONT = 6;

/** The words of a PDF in the order in which it was written, the lines of each page's head and foot left out. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const lines = await linesOf(bytes);
  if (lines.length === 0)
    throw new Unreadable('It holds scanned pages without text; run text recognition (OCR) on it first.');
  const running = runningLines(lines);
  const all = pdfParagraphs(lines.filter((one) => !running.has(one))).map((one) => ({
    ...one,
    text: line(one.text),
  }));
  const headline = headlineOf(all);
  const rest = all.filter((paragraph) => paragraph !== headline).map(({ text }) => text);
  const title: Field | null = headline ? { value: headline.text, basis: 'page' } : null;
  return {
    ...noMetadata,
    ...printedFront(rest.slice(0, FRONT)),
    title,
    text: compose({ title, byline: null, published: null }, rest),
    reader: { id: 'pdf', version: '1 (unpdf 1.7.0)' },
    leftOut: [...running].map(({ text }) => ({ text, reason: 'repeated' })),
    notes: [],
  };
}

async function linesOf(bytes: Uint8Array): Promise<PdfLine[]> {
  // PDF.js takes the bytes for itself and leaves none.
  const document = await opened(bytes.slice());
  try {
    if (document.numPages > MOST_PAGES)
      throw new Unreadable(`It has more than ${MOST_PAGES} pages; split it.`);
    const lines: PdfLine[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(
        ...pdfLines(
          items.filter((item): item is typeof item & TextRun => 'str' in item),
          number - 1,
        ),
      );
    }
    return lines;
  } finally {
    await document.destroy();
  }
}

async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Unreadable('It is encrypted; save it without a password.');
    throw error;
  }
}

/** The largest letters of the first page, where they are larger than most. */
function headlineOf(all: readonly PdfParagraph[]): PdfParagraph | null {
  const usual = usualSize(all);
  const first = all.filter(({ page, text }) => page === 0 && /\p{L}/u.test(text));
  const largest = first.reduce<PdfParagraph | null>(
    (best, one) => (best === null || one.size > best.size ? one : best),
    null,
  );
  return largest !== null && largest.size >= usual * LARGER ? largest : null;
}

/** The size in which most letters are set. */
function usualSize(all: readonly PdfParagraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of all) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function printedFront(front: readonly string[]): { byline: Field | null; published: Field | null } {
  const byline = front.find(isByline)?.replace(/^by\s+/iu, '');
  const [date] = datesIn(front.find(isDateLine) ?? '');
  return {
    byline: byline === undefined ? null : { value: byline, basis: 'page' },
    published: date ? { value: date.day, basis: 'page' } : null,
  };
}
