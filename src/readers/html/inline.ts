import { line } from '../compose.ts';
import type { LeftOut } from '../reading.ts';
import { isHidden, wordsOf } from './marks.ts';
import { NEVER_TEXT } from './furnitureMarks.ts';

/** Text of inline elements, two line breaks as an empty line, and how many of its letters are links. */
export interface Inline {
  text: string;
  linked: number;
}

const STRUCK_TAGS = new Set(['del', 's', 'strike']);
const STRUCK_WORDS = new Set(['strikethrough', 'strike-through', 'line-through', 'struck']);
const HIDDEN_WORDS = new Set(['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader']);

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a page prints the words of an element struck through. */
export function isWithdrawn(element: Element): boolean {
  return (
    STRUCK_TAGS.has(element.localName) ||
    /line-through/iu.test(element.getAttribute('style') ?? '') ||
    wordsOf(element).some((word) => STRUCK_WORDS.has(word))
  );
}

/** Reads a run of inline nodes; what is struck goes to `withdrawn`. */
export function inlineText(nodes: Iterable<Node>, withdrawn: LeftOut[]): Inline {
  let text = '';
  /** The end of the text so far; to look it up in the text would copy all of it each time. */
  let tail = '';
  let linked = 0;

  function put(words: string): void {
    text += words;
    tail = (tail + words.slice(-2)).slice(-2);
  }

  function visit(node: Node, inLink: boolean): void {
    if (node.nodeType === 3) append(node.textContent ?? '', inLink);
    if (isElement(node)) visitElement(node, inLink);
  }

  function visitElement(element: Element, inLink: boolean): void {
    const tag = element.localName;
    if (tag === 'br') put('\n');
    else if (isWithdrawn(element)) withdrawn.push({ text: line(element.textContent), reason: 'withdrawn' });
    else if (!isUnprinted(element, tail)) {
      const isLink = tag === 'a' && !(element.getAttribute('href') ?? '#').startsWith('#');
      if (tag === 'a' && element.previousSibling?.nodeName === 'A') put(' ');
      separate(element.textContent.slice(0, 4));
      for (const child of element.childNodes) visit(child, inLink || isLink);
    }
  }

  function append(raw: string, inLink: boolean): void {
    // A line break in the source is white space; one that the page shows is a br.
    const words = raw.replace(/[ \t\r\n\f]+/gu, ' ');
    if (!inLink) separate(words);
    put(words);
    if (inLink) linked += words.trim().length;
  }

  /** Minified pages set a credit right after the full stop of its caption. */
  function separate(next: string): void {
    if (/[.!?…:]["'”’»)]?$/u.test(tail) && /^["'“‘«(]?\p{Lu}\p{L}/u.test(next)) put(' ');
  }

  for (const node of nodes) visit(node, false);
  return { text, linked };
}

/** The words of an element in one line, as they are printed. */
export function printedText(element: Element): string {
  return line(inlineText([element], []).text);
}

/** Footnote marks, hidden words and what is no text at all. */
function isUnprinted(element: Element, before: string): boolean {
  if (NEVER_TEXT.has(element.localName) || element.localName === 'button' || isHidden(element)) return true;
  if (element.localName === 'sup')
    return /^[\s[(]*[\d*†‡]{1,3}[\s\])]*$/u.test(element.textContent) && /\p{L}$/u.test(before);
  return wordsOf(element).some((word) => HIDDEN_WORDS.has(word));
}
