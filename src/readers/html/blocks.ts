import { line } from '../compose.ts';
import type { LeftOut, Reason } from '../reading.ts';
import { BLOCKS, NEVER_TEXT } from './furnitureMarks.ts';
import { brokenLines } from './brokenLines.ts';
import { inlineText, isElement, isWithdrawn } from './inline.ts';

/** What a page prints in a line or a paragraph of its own. */
export interface Block {
  /** The element that it stands in. */
  element: Element;
  text: string;
  /** How many of its letters are a link's to another page. */
  linked: number;
  /** Why it is no part of the article; null for one that is. */
  reason: Reason | null;
}

export type Marker = (element: Element) => Reason | null;

/** What is read of a page so far. */
interface Reading {
  marker: Marker;
  blocks: Block[];
  withdrawn: LeftOut[];
}

/** The blocks of an element in order, each with the reason that the nearest marked element around it has. */
export function blocksOf(root: Element, marker: Marker): Omit<Reading, 'marker'> {
  const reading: Reading = { marker, blocks: [], withdrawn: [] };
  visit(root, null, reading);
  return { blocks: reading.blocks, withdrawn: reading.withdrawn };
}

function visit(element: Element, outer: Reason | null, reading: Reading): void {
  const reason = outer ?? reading.marker(element);
  if (isRow(element)) {
    addRow(element, reason, reading);
    return;
  }
  let run: Node[] = [];
  for (const child of element.childNodes) {
    if (isBreak(child) || isBlockLike(child)) {
      addLines(element, run, reason, reading);
      run = [];
      if (isElement(child)) descend(child, reason, reading);
    } else run.push(child);
  }
  addLines(element, run, reason, reading);
}

function descend(child: Element, reason: Reason | null, reading: Reading): void {
  if (NEVER_TEXT.has(child.localName)) return;
  if (isWithdrawn(child)) reading.withdrawn.push({ text: line(child.textContent), reason: 'withdrawn' });
  else visit(child, reason, reading);
}

function addRow(element: Element, reason: Reason | null, { blocks, withdrawn }: Reading): void {
  const cells = [...element.children].map((cell) => inlineText([cell], withdrawn));
  const text = cells.map((cell) => line(cell.text)).join(' | ');
  const linked = cells.reduce((sum, cell) => sum + cell.linked, 0);
  if (hasWords(text)) blocks.push({ element, text, linked, reason });
}

/** What stands between two blocks, a line each; a headline is one, however it is broken. */
function addLines(
  element: Element,
  nodes: readonly Node[],
  reason: Reason | null,
  { blocks, withdrawn }: Reading,
): void {
  if (nodes.length === 0) return;
  const { text, linked } = inlineText(nodes, withdrawn);
  const lines = /^h[1-6]$/u.test(element.localName) ? [text] : brokenLines(text);
  for (const one of lines.map(line)) if (hasWords(one)) blocks.push({ element, text: one, linked, reason });
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A block, or an inline element that holds one, as old and broken pages have it. */
function isBlockLike(node: Node): boolean {
  if (!isElement(node)) return false;
  return BLOCKS.has(node.localName) || holds(node, HELD);
}

const HELD: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol table blockquote section article figure'.split(' '),
);
const NO_CELL: ReadonlySet<string> = new Set([...HELD, 'br']);

/** As querySelector says, which parses its selector anew for each element of a page. */
function holds(element: Element, names: ReadonlySet<string>): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling)
    if (names.has(child.localName) || holds(child, names)) return true;
  return false;
}

function isBreak(node: Node): boolean {
  return isElement(node) && node.localName === 'hr';
}

/** A row of a table of data: its cells hold words and no blocks. */
function isRow(element: Element): boolean {
  return element.localName === 'tr' && element.children.length > 1 && !holds(element, NO_CELL);
}
