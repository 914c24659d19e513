import { createContext, useContext, type ReactNode } from 'react';
import type { EntityId, RelationId } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { pagePath } from '../state/pages.ts';
import { capitalise, name } from '../words/sentences.ts';

/** The language that the pages are written in; a reader of them has told nobody another. */
export const locale = 'en-GB';

/** What every part of a page needs to know. */
export interface Site {
  index: GraphIndex;
  /** The way from the page to the folder of the root page: `./` or `../../`. */
  root: string;
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
  return <a href={root + pagePath({ type: 'entity', id })}>{capitalise(name(index, id))}</a>;
}

export function RelationPageLink({ id, children }: { id: RelationId; children: ReactNode }) {
  const { root } = useSite();
  return <a href={root + pagePath({ type: 'relation', id })}>{children}</a>;
}

/** The sign of a kind, the same as in the drawing. */
export function kindPosition({ graph }: GraphIndex, kind: string): number {
  return graph.vocabulary.kinds.findIndex(({ id }) => id === kind);
}

/** Where the text of an article lies, relative to the root page. */
export function articlePath(index: GraphIndex, id: string): string {
  return `data/articles/${encodeURIComponent(get(index.articles, id).file)}`;
}
