import { noFilter, type Filter } from '../../src/query/filter.ts';
import type { ArticleId, EntityId, RelationId, StatementId } from '../../src/model/types.ts';

/** Everything that an address holds and a screen shows; all else is computed from this and the graph. */
export interface View extends Filter {
  selected: Selection | null;
  /** The search text. */
  q: string;
  /** The article that is open for reading. */
  article: ArticleId | null;
  view: 'graph' | 'table';
  /** Another graph file of the same origin, relative to the page; null = the collection that comes with it. */
  graph: string | null;
}

export type Selection =
  | { type: 'entity'; id: EntityId }
  | { type: 'relation'; id: RelationId }
  | { type: 'statement'; id: StatementId };

export const emptyView: View = {
  ...noFilter,
  selected: null,
  q: '',
  article: null,
  view: 'graph',
  graph: null,
};
