import type { QuoteState } from '../model/quoteCheck.ts';
import type { Relation, Statement, Story, When } from '../model/types.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import type { About, Extract } from './extract.ts';

export type Value = string | number | boolean | null;

/** One fact about each thing of a sort, in every format under the same name. */
export interface Column<T> {
  id: string;
  type: 'string' | 'integer' | 'double' | 'boolean';
  /** Null where there is none. */
  value: (item: T, index: GraphIndex, about: ToColumns) => Value;
}

/** What a column may need beside the thing itself. */
export type ToColumns = Pick<About, 'link'> & Pick<Extract, 'checks'>;

/** What is known of a quote, as programs read it. */
export const quoteCheckNames: Readonly<Record<QuoteState, string>> = {
  checked: 'checked',
  waiting: 'not-checked',
  absent: 'no-article',
  different: 'different',
};

/** “Denied” would say to a reader of the file that somebody denies it, and most of these nobody does. */
export const polarityNames: Readonly<Record<Relation['polarity'], string>> = {
  affirmed: 'affirmed',
  denied: 'negated',
  disputed: 'disputed',
};

/** Between the items of a list in one value. */
const SEPARATOR = '; ';

/** The facts of one thing by name; what has no value is left out. */
export function properties<T>(
  columns: readonly Column<T>[],
  item: T,
  { index, checks }: Pick<Extract, 'index' | 'checks'>,
  { link }: Pick<About, 'link'>,
): Record<string, string | number | boolean> {
  const facts: Record<string, string | number | boolean> = {};
  for (const { id, value } of columns) {
    const found = value(item, index, { link, checks });
    if (found !== null) facts[id] = found;
  }
  return facts;
}

/** Null for a newsroom that nobody knows. */
export function publisherOf(index: GraphIndex, { publisher }: Story): string | null {
  return publisher === null ? null : get(index.entities, publisher).name;
}

export function storyOf(index: GraphIndex, { story }: Statement): Story {
  return get(index.stories, story);
}

/** A calendar date of any precision, for formats that know no ranges; null where the date is anything else. */
export function plainDate(when: When | null | undefined): string | null {
  return when?.edtf && /^\d{4}(-\d\d){0,2}$/.test(when.edtf) ? when.edtf : null;
}

export function names(index: GraphIndex, ids: readonly string[]): string | null {
  return listed(ids.map((id) => get(index.entities, id).name));
}

/** Null for none. */
export function listed(items: readonly string[]): string | null {
  return items.length > 0 ? items.join(SEPARATOR) : null;
}
