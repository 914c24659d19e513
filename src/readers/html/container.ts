import { Readability } from '@mozilla/readability';
import type { Block } from './blocks.ts';
import { isElement } from './inline.ts';

const HOLDER = 'article, main, [itemprop~="articleBody"], [role="main"], [role="article"]';
/** Readability takes the square of the length of a page and of its elements, and the cube of its depth. */
const MOST_LETTERS = 500_000;
const MOST_ELEMENTS = 10_000;
const DEEPEST = 120;
/** A line of prose is seldom shorter. */
const LINE = 40;

/**
 * The element that holds the article. Where Readability finds the main text is the start; from there it is the nearest
 * holder of an article that has the headline too, or what holds both.
 */
export function containerOf(
  document: Document,
  blocks: readonly Block[],
  headline: Element | null,
  depth: number,
): Element {
  const main = common(mainTextOf(document, blocks, depth).map(({ element }) => element)) ?? document.body;
  const found = widened(main, blocks);
  const holders = ancestors(found).filter((element) => element.matches(HOLDER));
  if (headline === null) return holders.at(-1) ?? found;
  return holders.find((holder) => holder.contains(headline)) ?? common([found, headline]) ?? document.body;
}

/** The same, or the first around it that holds half of what the page says in whole lines and outside of links. */
function widened(main: Element, blocks: readonly Block[]): Element {
  const prose = blocks.filter(
    ({ text, linked, reason }) => reason === null && text.length >= LINE && linked < text.length / 2,
  );
  const half = lettersOf(prose) / 2;
  const held = new Map<Element, number>();
  for (const { element, text } of prose)
    for (const around of ancestors(element)) held.set(around, (held.get(around) ?? 0) + text.length);
  const isEnough = (element: Element) => element.matches(HOLDER) || (held.get(element) ?? 0) >= half;
  return ancestors(main).find(isEnough) ?? main;
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The blocks that Readability takes for the main text, or all in a page that is too large or too deep for it. */
function mainTextOf(document: Document, blocks: readonly Block[], depth: number): readonly Block[] {
  const unmarked = blocks.filter(({ reason }) => reason === null);
  if (lettersOf(unmarked) > MOST_LETTERS || depth > DEEPEST) return unmarked;
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return unmarked;
  const kept = keptBy(document, blocks);
  const main = unmarked.filter((_, i) => kept.has(i));
  return main.length > 0 ? main : unmarked;
}

/** Runs Readability on a copy without what is marked; the place of each block goes along as an attribute. */
function keptBy(document: Document, blocks: readonly Block[]): Set<number> {
  const unmarked = blocks.filter(({ reason }) => reason === null);
  for (const element of document.querySelectorAll('[data-block], [data-left-out]')) {
    element.removeAttribute('data-block');
    element.removeAttribute('data-left-out');
  }
  for (const { element, reason } of blocks) if (reason !== null) element.setAttribute('data-left-out', '');
  for (const [i, { element }] of unmarked.entries()) {
    element.removeAttribute('data-left-out');
    element.setAttribute('data-block', `${element.getAttribute('data-block') ?? ''} ${i}`);
  }
  const copy = document.cloneNode(true);
  if (!isDocument(copy)) return new Set();
  for (const element of copy.querySelectorAll('[data-left-out]')) element.remove();
  const content = new Readability<Element | null>(copy, {
    serializer: (node) => (isElement(node) ? node : null),
    charThreshold: 100,
    disableJSONLD: true,
  }).parse()?.content;
  const elements = content ? [...content.querySelectorAll('[data-block]')] : [];
  return new Set(
    elements.flatMap((element) => (element.getAttribute('data-block') ?? '').trim().split(' ').map(Number)),
  );
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** The innermost element that holds all of some. */
function common(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  if (!first) return null;
  let held = ancestors(first);
  for (const element of rest) {
    if (held[0]?.contains(element)) continue;
    const own = new Set(ancestors(element));
    held = held.slice(held.findIndex((ancestor) => own.has(ancestor)));
  }
  return held[0] ?? null;
}

/** An element and what it stands in, from the inside. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) found.push(at);
  return found;
}
