import type { Reason } from '../reading.ts';
import { ARTICLE_WORDS, BY_ROLE, BY_TAG, BY_WORD, UNSEEN_STYLE } from './furnitureMarks.ts';

const REASON_OF_WORD = new Map(BY_WORD.flatMap(([reason, words]) => words.map((word) => [word, reason])));
const OF_ARTICLE: ReadonlySet<string> = new Set(ARTICLE_WORDS);
/** They hold an article, whatever their classes say of its section. */
const HOLDERS = new Set(['html', 'body', 'main', 'article', 'h1']);

/** Why an element is no part of the article, by its name, role, class, id and style; null where nothing says so. */
export function markOf(element: Element): Reason | null {
  if (isHidden(element)) return 'hidden';
  const tag = element.localName;
  const role = (element.getAttribute('role') ?? '').toLowerCase();
  const words = HOLDERS.has(tag) ? [] : wordsOf(element);
  const byWord = words.map((word) => REASON_OF_WORD.get(word)).find((reason) => reason !== undefined);
  if (byWord === undefined && words.some((word) => OF_ARTICLE.has(word))) return null;
  return byWord ?? BY_ROLE[role] ?? BY_TAG[tag] ?? null;
}

export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || UNSEEN_STYLE.test(element.getAttribute('style') ?? '');
}

/** The words of class and id, alone and with their neighbour: `related-box newsBody` is related, box, related-box, news, body. */
export function wordsOf(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
  return names.split(/\s+/u).flatMap((name) => {
    const parts = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part !== '');
    return [...parts, ...parts.slice(1).map((part, i) => `${parts[i]}-${part}`)];
  });
}
