import { formatAddress } from './address.ts';
import type { Selection, View } from './view.ts';

/** What a page of its own is written for when the site is built. */
export type Subject = Extract<Selection, { type: 'entity' | 'relation' }>;

/** The folder of the page of an entity or relation, relative to the root page: `entity/serbia/`. */
export function pagePath({ type, id }: Subject): string {
  return `${type}/${id}/`;
}

/**
 * The address of a view by way of the page of what is selected, relative to the root page: it opens the same view, and where
 * it is posted it shows a picture and a summary. Null where nothing with a page is selected, or in a graph of one's own.
 */
export function previewAddress(view: View): string | null {
  if (view.graph !== null || (view.selected?.type !== 'entity' && view.selected?.type !== 'relation'))
    return null;
  return pagePath(view.selected) + formatAddress({ ...view, selected: null });
}
