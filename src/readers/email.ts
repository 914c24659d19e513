import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { compose } from './compose.ts';
import { articleOfPage, type PageArticle } from './html/readHtml.ts';
import { type Field, type LeftOut, type NamedFile, noMetadata, type Read, Unreadable } from './reading.ts';

export interface OpenedEmail {
  read: Read;
  /** What was attached and may be an article of its own. */
  files: NamedFile[];
}

const READABLE = /\.(?:txt|md|markdown|html?|pdf|docx|eml|zip|json)$/iu;
const ENCRYPTED = /multipart\/encrypted|application\/(?:x-)?pkcs7-mime/iu;
const PREFIX = /^(?:(?:re|aw|sv|vs|fwd?|wg|tr|rv)(?:\[\d+\])?\s*:\s*)+/iu;
const SIGNATURE = /(?:^|\r?\n)-- ?\r?\n[\s\S]*$/u;

/** An e-mail: subject, sender and date lead, then its HTML or its text; what is attached comes apart. */
export async function readEmail(bytes: Uint8Array): Promise<OpenedEmail> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  if (email.headers.some(({ key, value }) => key === 'content-type' && ENCRYPTED.test(value)))
    throw new Unreadable('It is encrypted; save its text as a file.');
  const body = bodyOf(email);
  const metadata = { ...body.metadata, ...headersOf(email) };
  return {
    read: {
      ...metadata,
      text: compose(metadata, body.paragraphs),
      reader: { id: 'email', version: '1 (postal-mime 4.0.0)' },
      leftOut: body.leftOut,
      notes: body.notes,
    },
    files: email.attachments.flatMap(attached),
  };
}

type Body = Pick<PageArticle, 'metadata' | 'paragraphs' | 'leftOut' | 'notes'>;

function bodyOf({ html, text }: Email): Body {
  const isPage = html !== undefined && /[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/gu, ''));
  return isPage ? articleOfPage(new TextEncoder().encode(html)) : plain(text ?? '');
}

function plain(text: string): Body {
  const signature = SIGNATURE.exec(text)?.[0] ?? '';
  const words = text.slice(0, text.length - signature.length).trim();
  const leftOut: LeftOut[] = signature === '' ? [] : [{ text: signature.trim(), reason: 'signature' }];
  return { metadata: noMetadata, paragraphs: [words], leftOut, notes: [] };
}

function headersOf({ subject, from, date }: Email) {
  const title = subject?.replace(PREFIX, '').trim();
  return { title: field(title), byline: field(from?.name), published: field(date) };
}

function field(value: string | undefined): Field | null {
  return value === undefined || value === '' ? null : { value, basis: 'file' };
}

function attached({ filename, content, related }: Attachment): NamedFile[] {
  if (filename === null || related === true || typeof content === 'string' || !READABLE.test(filename))
    return [];
  const name = filename.replace(/\p{C}/gu, '').split(/[/\\]/u).at(-1) ?? '';
  return [{ name, bytes: new Uint8Array(content) }];
}
