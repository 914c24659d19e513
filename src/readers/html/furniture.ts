import { isBoilerplate } from '../../text/boilerplate.ts';
import { lengthInWords, words } from '../../model/words.ts';
import type { Reason } from '../reading.ts';
import type { Block } from './blocks.ts';
import { CORRECTION } from './furnitureMarks.ts';

const CONSENT = /\b(?:cookies?|consent|personal data|privacy|legitimate interest|advertising partners)\b/iu;
const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b|all rights reserved)/iu;
/** A card with a link for its heading says no more than this. */
const CARD_LETTERS = 400;

/** The reason that the words of a block give, or its being a link; null where nothing does. */
export function furnitureOf({ text, linked, element }: Block): Reason | null {
  if (COPYRIGHT.test(text) && text.length < 300) return 'navigation';
  if (CONSENT.test(text) && isBoilerplate({ text, length: lengthInWords(words(text)) })) return 'consent';
  if (linked >= text.length * 0.9 && !isOwnHeading(element)) return 'related';
  return isLabelledLink(text, linked) ? 'related' : null;
}

/** "Read more: Ports closed for ninth year", where all after the colon is a link of three words or more. */
function isLabelledLink(text: string, linked: number): boolean {
  const [label = '', ...rest] = text.split(/[:：]\s*/u);
  const title = rest.join(': ');
  return title !== '' && label.length <= 30 && linked >= title.length * 0.9 && title.split(/\s+/u).length > 2;
}

/** A headline may be a link to its own page. */
function isOwnHeading(element: Element): boolean {
  return element.localName === 'h1';
}

/** The small element around a heading that is a link: what stands in it announces another article. */
export function cardOf(block: Block, container: Element): Element | null {
  const { element, text, linked } = block;
  if (!/^h[2-6]$/u.test(element.localName) || linked < text.length * 0.9) return null;
  const card = element.closest('article, li, section, div');
  if (card === null || card.contains(container) || !container.contains(card)) return null;
  return card.querySelector('h1') === null && card.textContent.length <= CARD_LETTERS ? card : null;
}

/** Whether a block outside the article is its all the same: a correction, or words of the article in the JSON-LD. */
export function isPutBack({ text, reason }: Block, articleBody: string): boolean {
  if (reason === 'hidden' || reason === 'repeated') return false;
  return CORRECTION.test(text) || (text.length >= 20 && articleBody.includes(letters(text)));
}

/** As far as the article in the JSON-LD is looked at. */
const BODY_LETTERS = 200_000;

export function letters(text: string): string {
  return text
    .slice(0, BODY_LETTERS)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
