import { zipSync } from 'fflate';
import * as mammoth from 'mammoth';
import { articleOfPage } from './html/readHtml.ts';
import { compose } from './compose.ts';
import { type Read, Unreadable } from './reading.ts';
import { unpack } from './unpack.ts';

/** The parts of a DOCX that its words need: neither pictures nor what it embeds. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/[\w.]+\.rels)$/u;

/**
 * The words of a DOCX: paragraphs, headings, lists and tables as they stand. Comments and deleted words are none; struck
 * ones are left out. Its properties name whoever owned the program, so that they are not taken for a byline.
 */
export async function readDocx(bytes: Uint8Array): Promise<Read> {
  const html = await htmlOf(bytes);
  const page = articleOfPage(new TextEncoder().encode(`<html><body><main>${html}</main></body></html>`));
  return {
    ...page.metadata,
    text: compose(page, page.paragraphs),
    reader: { id: 'docx', version: '1 (mammoth 1.13.0)' },
    leftOut: page.leftOut,
    notes: [],
  };
}

/** Packs the parts anew, so that what mammoth unpacks has been counted. */
async function htmlOf(bytes: Uint8Array): Promise<string> {
  const parts = unpack(bytes).files.filter(({ name }) => PARTS.test(name));
  if (!parts.some(({ name }) => name === 'word/document.xml'))
    throw new Unreadable('Its text is missing or too large; save it again.');
  const packed = zipSync(Object.fromEntries(parts.map((part) => [part.name, part.bytes])), {
    level: 0,
    mtime: '1980-01-01',
  });
  // In Node mammoth takes the one, in browsers the other.
  const input = { buffer: packed, arrayBuffer: packed.buffer };
  const { value } = await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
  });
  return value;
}
