import { noFilter, type Filter } from '../query/filter.ts';
import { noFocus, type Focus } from '../query/focus.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { anyRouting, type Exclusion, type Routing } from '../query/links.ts';
import type { PaneShape } from '../model/paneShape.ts';
import type { ArticleId, EntityId, RelationId, StatementId, StoryId } from '../model/types.ts';
import type {
  EntityOrder,
  ListOrder,
  RowGrouping,
  TableColumn,
  TableSort,
  WantedCells,
} from './tableColumns.ts';

/** Everything that an address holds and a screen shows; all else is computed from this and the graph. */
export interface View extends Filter, Focus, Routing, Arrangement, Reading {
  selected: Selection | null;
  /** The two entities whose connections are asked for. */
  path: [EntityId, EntityId] | null;
  /** The entities between the two on the path that is looked at, in order; null = the strongest path, none = the direct one. */
  via: readonly EntityId[] | null;
  view: Mode;
  /** The search text. */
  q: string;
  /** Another graph file of the same origin, relative to the page; null = the collection that comes with it. */
  graph: string | null;
  /** The page stands in a frame of another page: the drawing alone, with a way back. */
  embed: boolean;
}

/** What is open for reading beside the drawing. */
interface Reading {
  /** The article that is open. */
  article: ArticleId | null;
  /** The difference, or the relation, whose sources are compared; null = the relation selected, or the first difference. */
  difference: string | null;
  /** Two copies of one story whose texts are laid side by side. */
  copies: [ArticleId, ArticleId] | null;
  /** The story at which the page of sources is open. */
  story: StoryId | null;
  /** The days that the timeline spans, as two plain dates; null = all. */
  span: [from: string, to: string] | null;
  /** What the table is sorted by, the first above all; empty = by the sentence that each row makes. */
  sort: readonly TableSort[];
  /** The column whose values the table gathers its rows by. */
  rows: RowGrouping | null;
  /** The columns that the table shows, in their order; empty = the usual ones. */
  columns: readonly TableColumn[];
  cells: WantedCells;
  /** What the list of entities and relations is ordered by. */
  list: ListOrder;
  /** What the table of entities is ordered by. */
  order: EntityOrder;
  /** Whether the list stands under headings: entities by kind, relations by family. */
  listGrouped: boolean;
}

/** How the drawing is laid out. */
export interface Arrangement {
  layout: Layout;
  /** What the size of a disc tells. */
  size: Measure;
  /** Entities and groups that a reader moved, in units of the drawing. */
  pins: Readonly<Record<string, readonly [x: number, y: number]>>;
  /**
   * The shape of the pane for which everything else has its place. Pins are places in one drawing, and mean nothing in
   * that of another shape: they hold it. null = that of the pane at hand, and with pins a square one.
   */
  shape: PaneShape | null;
  /** What entities are gathered by. */
  group: Grouping | null;
  /** Groups and bundles that are open, by the id that their name in the drawing has. */
  opened: readonly string[];
}

export const modes = ['graph', 'table', 'entities', 'timeline', 'compare', 'sources'] as const;
export type Mode = (typeof modes)[number];
export const layouts = ['force', 'concentric', 'layered', 'kind', 'time'] as const;
export type Layout = (typeof layouts)[number];
export const measures = ['relations', 'neighbours', 'between'] as const;
export type Measure = (typeof measures)[number];
export const groupings = ['kind', 'community'] as const;
export type Grouping = (typeof groupings)[number];
export const exclusions: readonly Exclusion[] = ['denied', 'planned', 'structure'];

export type Selection =
  | { type: 'entity'; id: EntityId }
  /** Two or more, in order. */
  | { type: 'entities'; ids: readonly EntityId[] }
  | { type: 'relation'; id: RelationId }
  | { type: 'statement'; id: StatementId }
  /** A group, or the relations that are drawn as one line; the id is spelled by drawnId.ts. */
  | { type: 'aggregate'; id: string };

/** The selection of so many entities: none, one, or several. */
export function entitiesSelected(ids: readonly EntityId[]): Selection | null {
  const [id, ...others] = [...new Set(ids)];
  if (id === undefined) return null;
  return others.length > 0 ? { type: 'entities', ids: [id, ...others] } : { type: 'entity', id };
}

/** Whether an entity, relation or statement is what is selected, or among it. */
export function isSelected(selected: Selection | null, id: string): boolean {
  if (selected?.type === 'entities') return selected.ids.includes(id);
  return selected?.id === id;
}

/** The entities that are selected themselves. */
export function selectedEntities(selected: Selection | null): readonly EntityId[] {
  if (selected?.type === 'entities') return selected.ids;
  return selected?.type === 'entity' ? [selected.id] : [];
}

/** Whether the picture is drawn around something: a neighbourhood, or rings. */
export function hasMiddle({ depth, layout }: Pick<View, 'depth' | 'layout'>): boolean {
  return depth !== null || layout === 'concentric';
}

/** The shape of the pane that the picture is made for. @param pane that of the pane at hand */
export function shapeIn({ pins, shape }: Pick<View, 'pins' | 'shape'>, pane: PaneShape): PaneShape {
  return shape ?? (Object.keys(pins).length > 0 ? 'square' : pane);
}

/** The entities that are selected, or those at the ends of the selected relation. */
export function selectionEnds(index: GraphIndex, selected: Selection | null): readonly EntityId[] {
  if (selected?.type !== 'relation' && selected?.type !== 'statement') return selectedEntities(selected);
  const { subject, object } =
    selected.type === 'relation' ? get(index.relations, selected.id) : get(index.relationOf, selected.id);
  return [...new Set([subject, object])];
}

export const emptyView: View = {
  ...noFilter,
  ...noFocus,
  selected: null,
  path: null,
  via: null,
  ...anyRouting,
  layout: 'force',
  size: 'relations',
  pins: {},
  shape: null,
  group: null,
  opened: [],
  view: 'graph',
  q: '',
  article: null,
  difference: null,
  copies: null,
  story: null,
  span: null,
  order: 'relations',
  sort: [],
  rows: null,
  columns: [],
  cells: {},
  list: 'name',
  listGrouped: false,
  graph: null,
  embed: false,
};
