import { words } from '../../model/words.ts';
import { printedText } from './inline.ts';
import { markOf } from './marks.ts';

/** As far as headings are looked at. */
const MOST = 20;

/**
 * The heading that a page prints as its headline: of its h1 elements the one that shares most words with the titles
 * that it declares, and none where the only one is the name of the site.
 */
export function headlineOf(
  document: Document,
  titles: readonly string[],
  publisher: string | null,
): Element | null {
  const wanted = new Set(titles.flatMap(wordsIn));
  const ranked = [...document.querySelectorAll('h1')]
    .slice(0, MOST)
    .filter((heading) => printedText(heading) !== '' && !isMarked(heading))
    .map((heading) => ({
      heading,
      shared: wordsIn(printedText(heading)).filter((word) => wanted.has(word)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared);
  const [best] = ranked;
  if (!best || printedText(best.heading).toLowerCase() === publisher?.toLowerCase()) return null;
  return best.shared > 0 || titles.length === 0 || best.heading.closest('article, main')
    ? best.heading
    : null;
}

function wordsIn(text: string): string[] {
  return words(text).map(({ text: word }) => word.toLowerCase());
}

/** A heading of a dialog or a hidden one is no headline. */
function isMarked(heading: Element): boolean {
  for (let element: Element | null = heading; element !== null; element = element.parentElement) {
    const mark = markOf(element);
    if (mark === 'hidden' || mark === 'consent') return true;
  }
  return false;
}
