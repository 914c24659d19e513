import { isHidden } from './marks.ts';

/**
 * The hidden elements of a page that a reader sees after asking for more: entries built like others that are shown,
 * each with its time or heading. A template, a notice or a hidden paragraph is none.
 */
export function laterEntries(document: Document): Set<Element> {
  const hidden = new Set([...document.querySelectorAll('[hidden], [style]')].filter(isHidden));
  if (hidden.size === 0) return new Set();
  const shown = new Set(
    [...document.querySelectorAll('article[class], section[class], div[class], li[class]')]
      .filter((element) => isEntry(element) && !isWithin(element, hidden))
      .map(shape),
  );
  return new Set(
    [...hidden].filter((element) =>
      [element, ...element.children].some((one) => isEntry(one) && shown.has(shape(one))),
    ),
  );
}

function isWithin(element: Element, any: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (any.has(at)) return true;
  return false;
}

function shape(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

function isEntry(element: Element): boolean {
  return (
    element.hasAttribute('class') &&
    element.querySelector('time, h2, h3, h4') !== null &&
    element.querySelector('p') !== null
  );
}
