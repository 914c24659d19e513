import { createContext, useContext, type ReactNode } from 'react';
import type { QuoteChecks } from '../../src/model/quoteCheck.ts';
import type { EntityId, RelationId } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { pagePath } from '../../src/view/pages.ts';
import { nameAlone } from '../words/sentences.ts';

/** What every part of a page needs to know. */
export interface Site {
  index: GraphIndex;
  /** The way from the page to the folder of the root page: `./` or `../../`. */
  root: string;
  /** What was found of the quotes when the pages were written. */
  checks: QuoteChecks;
}

const SiteContext = createContext<Site | null>(null);

export function SiteProvider({ site, children }: { site: Site; children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>;
}

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('This part of a page stands outside every page.');
  return site;
}

export function EntityPageLink({ id }: { id: EntityId }) {
  const { index, root } = useSite();
  return <a href={root + pagePath({ type: 'entity', id })}>{nameAlone(index, id)}</a>;
}

export function RelationPageLink({ id, children }: { id: RelationId; children: ReactNode }) {
  const { root } = useSite();
  return <a href={root + pagePath({ type: 'relation', id })}>{children}</a>;
}

/** Where the text of an article lies, relative to the root page. */
export function articlePath(index: GraphIndex, id: string): string {
  return `data/articles/${encodeURIComponent(get(index.articles, id).file)}`;
}
