import type { Span } from './quote.ts';

/**
 * What kind of difference it is. `words`: other words. `passage`: words that one of the two leaves out. The others
 * leave every word as it is; `characters` are other characters for the same letters, such as composed accents.
 */
export const sorts = [
  'words',
  'passage',
  'apostrophes',
  'links',
  'lines',
  'spaces',
  'capitals',
  'punctuation',
  'characters',
] as const;
export type Sort = (typeof sorts)[number];

/** The same place in two texts; a side that has nothing there is empty. */
export interface Place {
  a: Span;
  b: Span;
}

/** One difference; a link has two places, where it opens and where it closes. */
export interface Change {
  sort: Sort;
  places: Place[];
}

/** What stands at a place in either text. */
export function printed(a: string, b: string, place: Place): [string, string] {
  return [a.slice(place.a.start, place.a.end), b.slice(place.b.start, place.b.end)];
}
