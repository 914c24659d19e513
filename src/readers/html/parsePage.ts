import { parseHTML } from 'linkedom';
import { type Decoded, decode } from '../encoding.ts';
import { Unreadable } from '../reading.ts';

/** So deep does no page of news nest; what goes through a page calls itself for each level. */
export const DEEPEST = 1000;

/**
 * So many elements take some twenty seconds and a gigabyte, be they in 20 MB of prose or in 4 MB of marks; no page of news
 * has a tenth of them.
 */
export const MOST_ELEMENTS = 400_000;

const DECLARED =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/iu;
const TAG = /<(\/?)([a-z][a-z0-9]*)/giu;
/** Elements that hold nothing, or whose end need not be written. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option colgroup'.split(
    ' ',
  ),
);

export interface Page extends Decoded {
  document: Document;
  /** How deep its elements nest at most, about. */
  depth: number;
}

/** Parses a page in the encoding that it declares. Nothing in it runs and nothing is fetched. Throws `Unreadable` where it nests too deep or is too large. */
export function parsePage(bytes: Uint8Array): Page {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const decoded = decode(bytes, meta ?? xml ?? null);
  const { depth, elements } = shapeOf(decoded.text);
  if (elements > MOST_ELEMENTS)
    throw new Unreadable(
      `It has ${elements} elements; at most ${MOST_ELEMENTS} are read. Save the article alone, or as text.`,
    );
  if (depth > DEEPEST)
    throw new Unreadable(`Its elements nest more than ${DEEPEST} deep; no page of news does.`);
  const { document } = parseHTML(framed(decoded.text));
  lowerAttributes(document);
  return { ...decoded, depth, document };
}

/** linkedom finds an attribute only as it is spelt (findings/linkedom-attribute-case.sh); pages of old write HREF. */
function lowerAttributes(document: Document): void {
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of Array.from(element.attributes)) {
      const lower = name.toLowerCase();
      if (lower !== name && !element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
}

/** A fragment without html or body would else be parsed to a document without either. */
function framed(html: string): string {
  return /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
}

function shapeOf(html: string): Pick<Page, 'depth'> & { elements: number } {
  let [depth, deepest, elements] = [0, 0, 0];
  for (const [, close, name = ''] of html.matchAll(TAG)) {
    if (close === '') elements++;
    if (UNCOUNTED.has(name.toLowerCase())) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return { depth: deepest, elements };
}
