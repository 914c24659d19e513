import { noFilter } from '../../src/query/filter.ts';
import type { Selection, View } from './view.ts';

/** A change of the view: what it becomes, and whether Back should undo it. */
export interface Change {
  apply: (view: View) => View;
  /** Selecting is a step that Back undoes; narrowing is not. */
  history: 'push' | 'replace';
}

export function select(selected: Selection | null): Change {
  return { apply: (view) => ({ ...view, selected, article: null }), history: 'push' };
}

/** Opens an article; with a statement, at its passage. */
export function read(article: string, statement?: string): Change {
  return {
    apply: (view) => ({
      ...view,
      article,
      selected: statement === undefined ? view.selected : { type: 'statement', id: statement },
    }),
    history: 'push',
  };
}

export const closeArticle: Change = { apply: (view) => ({ ...view, article: null }), history: 'push' };

export function show(mode: View['view']): Change {
  return { apply: (view) => ({ ...view, view: mode, article: null }), history: 'push' };
}

export function narrow(part: Partial<View>): Change {
  return { apply: (view) => ({ ...view, ...part }), history: 'replace' };
}

export type ListFilter = 'actors' | 'kinds' | 'predicates' | 'stories' | 'modality' | 'polarity';

/** Sets one list of the filter; a list that holds everything asks for nothing. */
export function narrowList(name: ListFilter, chosen: readonly string[], all?: readonly string[]): Change {
  const whole = all?.every((item) => chosen.includes(item)) === true;
  return narrow({ [name]: whole ? [] : [...new Set(chosen)].toSorted() });
}

export const clearFilter: Change = narrow(noFilter);
