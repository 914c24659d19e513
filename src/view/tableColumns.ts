/** What a column of the table can tell of a relation, in the order in which columns are offered. */
export const tableColumns = [
  'subject',
  'relation',
  'object',
  'dates',
  'origins',
  'firmness',
  'family',
  'type',
  'subject-kind',
  'object-kind',
  'year',
  'from',
  'to',
  'said',
  'sources',
  'stories',
  'articles',
  'statements',
  'quote',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** The columns of a table that nobody has chosen columns for. */
export const usualColumns: readonly TableColumn[] = [
  'subject',
  'relation',
  'object',
  'quote',
  'dates',
  'origins',
  'firmness',
];

/** What rows can be gathered by. */
export const rowGroupings = [
  'subject',
  'relation',
  'family',
  'object',
  'sources',
  'firmness',
  'year',
] as const satisfies readonly TableColumn[];
export type RowGrouping = (typeof rowGroupings)[number];

export interface TableSort {
  column: TableColumn;
  descending: boolean;
}

/** What the cells of a column must hold. */
export type WantedCells = Readonly<Partial<Record<TableColumn, string>>>;

/** The columns that are shown, the usual ones unless others were chosen. */
export function shownColumns(chosen: readonly TableColumn[]): readonly TableColumn[] {
  return chosen.length > 0 ? chosen : usualColumns;
}

export function isTableColumn(text: string): text is TableColumn {
  return tableColumns.some((column) => column === text);
}

/** What the table of entities can be ordered by: names and kinds from A, all else from the most. */
export const entityOrders = ['relations', 'name', 'kind', 'neighbours', 'between', 'since'] as const;
export type EntityOrder = (typeof entityOrders)[number];

/** What the list can be ordered by. */
export const listOrders = ['name', 'relations', 'origins', 'date'] as const;
export type ListOrder = (typeof listOrders)[number];
