import type { Selection } from './view.ts';

/** What a page of its own is written for when the site is built. */
export type Subject = Extract<Selection, { type: 'entity' | 'relation' }>;

/** The folder of the page of an entity or relation, relative to the root page: `entity/serbia/`. */
export function pagePath({ type, id }: Subject): string {
  return `${type}/${id}/`;
}
