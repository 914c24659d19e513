import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { compose, line } from './compose.ts';
import { decode } from './encoding.ts';
import { frontMatter } from './frontMatter.ts';
import { type LeftOut, noMetadata, type Read } from './reading.ts';
import { readText } from './text.ts';

/** In bytes; a longer file is read as plain text, marks and all. */
const LARGEST = 256 * 1024;
/** So many marks of quotation or list in a row no writer sets; the parser takes the square of their number. */
const DEEP = /^(?:[ \t]*[>*+-]){50}/mu;

const LINES = new Set(['paragraph', 'heading', 'tableRow', 'code']);

/** Markdown (CommonMark, GFM) as its words: marks, addresses, HTML and struck words are left out. */
export function readMarkdown(bytes: Uint8Array): Read {
  const { text: source, encoding, notes } = decode(bytes);
  if (bytes.length > LARGEST || DEEP.test(source))
    return {
      ...readText(bytes),
      notes: [...notes, 'It is too large or too deep for Markdown and was read as plain text.'],
    };
  const { fields, body } = frontMatter(source);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks = blocksOf(tree);
  const [first] = blocks;
  const heading = first?.type === 'heading' && first.depth === 1 ? first : null;
  const title = heading ? { value: words(heading), basis: 'page' as const } : (fields.title ?? null);
  const metadata = { ...noMetadata, ...fields, title };
  const paragraphs = (heading ? blocks.slice(1) : blocks).map(printed);
  return {
    ...metadata,
    text: compose(metadata, paragraphs),
    reader: { id: `markdown (${encoding})`, version: '1' },
    leftOut: struck(tree),
    notes,
  };
}

/** What stands in a line of its own, in order. */
function blocksOf(node: Nodes): Nodes[] {
  if (LINES.has(node.type)) return [node];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function printed(node: Nodes): string {
  if (node.type === 'heading') return `## ${words(node)}`;
  if (node.type === 'tableRow') return node.children.map(words).join(' | ');
  return words(node);
}

function words(node: Nodes): string {
  return line(inline(node));
}

function inline(node: Nodes): string {
  if (node.type === 'delete' || node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(inline).join('') : '';
}

function struck(node: Nodes): LeftOut[] {
  if (node.type === 'delete')
    return [{ text: line(node.children.map(inline).join('')), reason: 'withdrawn' }];
  return 'children' in node ? node.children.flatMap(struck) : [];
}
