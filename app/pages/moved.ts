import { sortOf } from '../../src/model/checkRedirects.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { pagePath, type Subject } from '../../src/view/pages.ts';
import type { Page } from './page.ts';

/** A page under an id that is redirected, with what stands there now; what was retired has the page of the collection. */
export interface Moved {
  was: Subject;
  page: Page;
}

/** The pages of old ids: whoever has kept an address finds what became of it, and search engines the new address. */
export function movedPages(index: GraphIndex, pages: readonly Page[]): Moved[] {
  const [root] = pages;
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return Object.entries(index.graph.redirects).flatMap(([id, target]) => {
    const type = sortOf(id);
    if (type === 'statement') return []; // a statement has no page of its own
    const page = target === null ? root : byPath.get(pagePath({ type, id: target }));
    return page ? [{ was: { type, id }, page }] : [];
  });
}
