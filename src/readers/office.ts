import { unzipSync } from 'fflate';
import { Unreadable } from './reading.ts';

const NOT_READ: readonly (readonly [member: RegExp, sentence: string])[] = [
  [/^xl\//u, 'It is a spreadsheet; save the text as DOCX or PDF.'],
  [/^ppt\//u, 'It is a presentation; save it as PDF.'],
  [/^META-INF\/manifest\.xml$/u, 'It is an OpenDocument file; save it as DOCX or PDF.'],
  [/^META-INF\/container\.xml$/u, 'It is an e-book; save the article as HTML or PDF.'],
];

/** Whether a zip is a DOCX, by the names in it. Throws `Unreadable` for another office file. */
export function isDocx(bytes: Uint8Array): boolean {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  } catch {
    return false;
  }
  if (names.includes('word/document.xml')) return true;
  const other = NOT_READ.find(([member]) => names.some((name) => member.test(name)));
  if (other) throw new Unreadable(other[1]);
  return false;
}
