import type { Block } from './blocks.ts';
import { cardOf, furnitureOf, isPutBack, letters } from './furniture.ts';

/** So many blocks outside the article are held against its text in the JSON-LD. */
const MOST_HELD = 2000;

/** The blocks of a page with the reason of each that is no part of the article. */
export function articleOf(
  blocks: readonly Block[],
  { container, headline, articleBody }: { container: Element; headline: Element | null; articleBody: string },
): Block[] {
  const own = blocks.map((block) => ({
    ...block,
    reason: block.reason ?? outside(block, container, headline) ?? furnitureOf(block),
  }));
  const cards = new Set(own.flatMap((block) => cardOf(block, container) ?? []));
  const carded = own.map((block) =>
    block.reason === null && isIn(block.element, cards, container)
      ? { ...block, reason: 'related' as const }
      : block,
  );
  return putBack(withoutLoneHeadings(carded), letters(articleBody));
}

function outside(
  { element }: Block,
  container: Element,
  headline: Element | null,
): 'outside the article' | null {
  return container.contains(element) || element === headline ? null : 'outside the article';
}

function isIn(element: Element, cards: ReadonlySet<Element>, container: Element): boolean {
  if (cards.size === 0) return false;
  for (let at: Element | null = element; at !== null && at !== container; at = at.parentElement)
    if (cards.has(at)) return true;
  return false;
}

/** A heading over what was left out goes with it, as does "More from …" over a list of links. */
function withoutLoneHeadings(blocks: readonly Block[]): Block[] {
  let after: Block | null = null;
  return blocks
    .reduceRight<Block[]>((done, block) => {
      const isLone =
        block.reason === null && /^h[2-6]$/u.test(block.element.localName) && isBeside(block, after);
      const own: Block = isLone && after ? { ...block, reason: after.reason } : block;
      done.push(own);
      after = own;
      return done;
    }, [])
    .toReversed();
}

function isBeside({ element }: Block, after: Block | null): boolean {
  return (
    after !== null && after.reason === 'related' && element.parentElement?.contains(after.element) === true
  );
}

function putBack(blocks: readonly Block[], articleBody: string): Block[] {
  let held = 0;
  return blocks.map((block) => {
    if (block.reason === null || held >= MOST_HELD) return block;
    held++;
    return isPutBack(block, articleBody) ? { ...block, reason: null } : block;
  });
}
