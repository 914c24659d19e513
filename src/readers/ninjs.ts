import { isWebAddress } from '../model/schemaParts.ts';
import { compose } from './compose.ts';
import { decode } from './encoding.ts';
import { articleOfPage } from './html/readHtml.ts';
import { isItem, type Item, list, names, text } from './html/jsonLd.ts';
import { type Field, type LeftOut, type NamedFile, noMetadata, type Read, Unreadable } from './reading.ts';

/** One article, or the items of a list, each as a file of its own. */
export type WireContents = { read: Read } | { files: NamedFile[] };

/** What an item of ninjs has, of whatever version. */
const KEYS = ['headline', 'headlines', 'body_text', 'body_xhtml', 'body_html', 'bodies'];
/** As others wrap a list of items. */
const LISTS = ['items', '_items', 'results', 'articles', 'data'];
const WITHDRAWN = new Set(['canceled', 'cancelled', 'withheld']);

/** A saved item of ninjs (IPTC, versions 1 to 3), or a list of them. Throws `Unreadable` for other JSON and for an item that was withdrawn. */
export function readNinjs(bytes: Uint8Array): WireContents {
  const value = parsed(decode(bytes).text);
  const items = itemsOf(value);
  if (items === null)
    throw new Unreadable('It is JSON, but not a ninjs item; save the article as text or HTML.');
  if (isWireItem(value)) return { read: readItem(value) };
  return { files: items.map(asFile) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Unreadable('It is damaged JSON; save it again.');
  }
}

function itemsOf(value: unknown): Item[] | null {
  if (Array.isArray(value)) return value.every(isWireItem) && value.length > 0 ? value : null;
  if (isWireItem(value)) return [value];
  if (!isItem(value)) return null;
  const held = LISTS.map((key) => value[key]).find((one) => Array.isArray(one) || isWireItem(one));
  return held === undefined ? null : itemsOf(list(held));
}

function isWireItem(value: unknown): value is Item {
  return isItem(value) && KEYS.some((key) => value[key] !== undefined);
}

function asFile(item: Item, i: number): NamedFile {
  return {
    name: `${String(i + 1).padStart(4, '0')}.json`,
    bytes: new TextEncoder().encode(JSON.stringify(item)),
  };
}

function readItem(item: Item): Read {
  if (WITHDRAWN.has(text(item['pubstatus']) ?? ''))
    throw new Unreadable(`Its publisher withdrew it (pubstatus ${text(item['pubstatus'])}).`);
  const uri = text(item['uri']);
  const metadata = {
    ...noMetadata,
    title: field(text(item['headline']) ?? valueOf(item['headlines'])),
    byline: field(text(item['byline']) ?? text(item['by'])),
    publisher: field(publisherOf(item)),
    published: field(
      text(item['versioncreated']) ?? text(item['firstcreated']) ?? text(item['contentcreated']),
    ),
    url: field(uri !== null && isWebAddress(uri) ? uri : null),
    language: field(text(item['language'])),
  };
  const { paragraphs, leftOut } = bodyOf(item);
  return {
    ...metadata,
    text: compose(metadata, paragraphs),
    reader: { id: 'ninjs', version: '1' },
    leftOut,
    notes: [],
  };
}

function publisherOf(item: Item): string | null {
  const source = item['infosources'] ?? item['infosource'] ?? item['provider'] ?? item['source'];
  return names(source, [])[0] ?? text(item['copyrightholder']);
}

function bodyOf(item: Item): { paragraphs: string[]; leftOut: LeftOut[] } {
  const bodies = list(item['bodies']).filter(isItem);
  const markup = text(item['body_xhtml']) ?? text(item['body_html']) ?? valueOf(bodies.filter(isMarkup));
  if (markup === null)
    return { paragraphs: plain(text(item['body_text']) ?? valueOf(bodies) ?? ''), leftOut: [] };
  return articleOfPage(new TextEncoder().encode(`<html><body><main>${markup}</main></body></html>`));
}

function isMarkup(body: Item): boolean {
  return /html/iu.test(text(body['contenttype']) ?? '');
}

function plain(body: string): string[] {
  return body
    .split(/(?:\r?\n[ \t]*){2,}|\u2029/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** The value of the first of several wordings, as ninjs 2 has them. */
function valueOf(wordings: unknown): string | null {
  return (
    list(wordings)
      .filter(isItem)
      .map((wording) => text(wording['value']))
      .find((value) => value !== null) ?? null
  );
}

function field(value: string | null): Field | null {
  return value === null ? null : { value, basis: 'file' };
}
