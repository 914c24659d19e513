import { isDocx } from './office.ts';
import { Unreadable } from './reading.ts';

/** What begins alike is told by the name: Markdown is text. */
export type FileKind = 'text' | 'markdown' | 'html' | 'docx' | 'email' | 'zip' | 'pdf' | 'ninjs';

const PICTURE = 'It is a picture, sound or film; give the article as text, HTML, PDF or DOCX.';

/** First bytes of kinds that are not read, and what to do. */
const REFUSED: readonly (readonly [signature: string, sentence: string])[] = [
  ['\u0089PNG', PICTURE],
  ['\u00FF\u00D8\u00FF', PICTURE],
  ['GIF8', PICTURE],
  ['RIFF', PICTURE],
  ['ID3', PICTURE],
  [
    '\u00D0\u00CF\u0011\u00E0',
    'It is an old or encrypted Office file; save it as DOCX without a password, or as text.',
  ],
  ['{\\rtf', 'It is RTF, which is not read; save it as DOCX or as text.'],
  ['\u001F\u008B', 'It is compressed with gzip; unpack it, or make a zip of it.'],
  ['7z\u00BC\u00AF', 'It is compressed with 7-Zip; unpack it, or make a zip of it.'],
  ['Rar!', 'It is compressed with RAR; unpack it, or make a zip of it.'],
];

/** A zip with files, and one without. */
const ZIP = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/** As far as the first bytes are looked at. */
const HEAD = 4096;

/** What a file is, by its bytes before its name. Throws `Unreadable` for one that no reader takes. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const refused = REFUSED.find(([signature]) => head.startsWith(signature));
  if (refused) throw new Unreadable(refused[1]);
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (ZIP.some((signature) => head.startsWith(signature))) return isDocx(bytes) ? 'docx' : 'zip';
  if (isBinary(head))
    throw new Unreadable(
      'It is neither text nor in a format that can be read; save it as text, HTML, PDF or DOCX.',
    );
  if (isJson(name, head)) return 'ninjs';
  if (isEmail(name, head)) return 'email';
  if (isHtml(name, head)) return 'html';
  return /\.(?:md|markdown|mdown)$/iu.test(name) ? 'markdown' : 'text';
}

/** By its first tag, so that a page saved as .txt is a page; a fragment is one by its name alone. */
function isHtml(name: string, head: string): boolean {
  const start = head.replaceAll('\0', '').slice(0, 1000);
  if (
    /^[^<]{0,20}(?:<!--[^]*?-->|<\?xml[^>]*>|\s)*<(?:!doctype\s+html|html|head|body|article|meta|title)[\s>]/iu.test(
      start,
    )
  )
    return true;
  return /\.(?:html?|xhtml)$/iu.test(name);
}

/** An object or a list of objects; text may begin with a bracket. */
function isJson(name: string, head: string): boolean {
  return /\.json$/iu.test(name) || /^(?:ï»¿)?\s*(?:\[\s*)?\{\s*"/u.test(head);
}

/** By its headers: at least two of those that every mail has. */
function isEmail(name: string, head: string): boolean {
  if (/\.(?:eml|mht|mhtml)$/iu.test(name)) return true;
  const [first = ''] = head.split(/\r?\n\r?\n/u, 1);
  const headers = first.match(
    /^(?:from|to|date|subject|received|message-id|mime-version|return-path|delivered-to):/gimu,
  );
  return /^[\w-]+:/u.test(first) && new Set(headers?.map((header) => header.toLowerCase())).size > 2;
}

/** Whether bytes hold what no text holds; in UTF-16 every other byte may be zero. */
function isBinary(head: string): boolean {
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(head)) return false;
  const zeros = head.split('\0').length - 1;
  const others = head.match(/(?![\s\0\u{80}-\u{9F}])\p{Cc}/gu)?.length ?? 0;
  return others > head.length * 0.05 || (zeros > 0 && zeros < head.length * 0.15);
}
