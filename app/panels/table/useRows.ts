import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnGroupingFeature,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
  type Row,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Relation } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { byImportance } from '../../../src/query/importance.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { tableColumns, type TableColumn, type TableSort } from '../../../src/view/tableColumns.ts';
import { orderWords } from '../../words/sentences.ts';
import { chosenByValue, columns, type Column, type Source } from './columns.ts';
import { fold, order } from './order.ts';

const features = tableFeatures({
  columnFilteringFeature,
  columnFacetingFeature,
  rowSortingFeature,
  columnGroupingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  sortedRowModel: createSortedRowModel(),
  groupedRowModel: createGroupedRowModel(),
});

type Features = typeof features;
export type RelationRow = Row<Features, Relation>;
export type RelationsTable = ReactTable<Features, Relation>;

/** The relations that the filters let through, filtered by cells, gathered and sorted as the view says. */
export function useRows(): { table: RelationsTable; source: Source } {
  const index = useIndex();
  const visible = useVisible();
  const { sort, rows, cells } = useView((view) => view);
  const source = useMemo(() => ({ index, visible }), [index, visible]);
  const definitions = useMemo(() => tableColumns.map((id) => definition(source, id, columns[id])), [source]);
  const data = useMemo(() => inOrder(source), [source]);
  const state = useMemo(
    () => ({
      sorting: sorting(sort, rows),
      grouping: rows ? [rows] : [],
      columnFilters: Object.entries(cells).map(([id, value]) => ({ id, value })),
    }),
    [sort, rows, cells],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: ({ id }: Relation) => id,
    state,
  });
  return { table, source };
}

/** The order without any sorting: what is most worth telling first, and what weighs alike by the sentence that each row makes. */
function inOrder({ index, visible }: Source): Relation[] {
  const sentences = new Map(
    [...visible.relations].map((id) => {
      const relation = get(index.relations, id);
      return [relation, orderWords(index, relation)];
    }),
  );
  const bySentence = [...sentences.keys()].toSorted((a, b) =>
    order(sentences.get(a) ?? null, sentences.get(b) ?? null),
  );
  return byImportance(index, bySentence);
}

/** Groups stand in the order of what they share, whatever their rows are sorted by. */
function sorting(sort: readonly TableSort[], rows: TableColumn | null) {
  const groups = rows
    ? [sort.find(({ column }) => column === rows) ?? { column: rows, descending: false }]
    : [];
  return [...groups, ...sort].map(({ column, descending }) => ({ id: column, desc: descending }));
}

/** The value of a cell is what rows have in common, undefined where there is nothing to tell; its text is told by the column. */
function definition(source: Source, id: TableColumn, column: Column): ColumnDef<Features, Relation> {
  const key = column.key ?? column.text;
  const value = column.value ?? column.text;
  const folded = new WeakMap<Relation, string>();
  const holds = (relation: Relation, wanted: string) => {
    const text = folded.get(relation) ?? fold(column.text(source, relation));
    folded.set(relation, text);
    return text.includes(wanted);
  };
  return {
    id,
    accessorFn: (relation) => (key(source, relation) === null ? undefined : value(source, relation)),
    sortUndefined: 'last',
    sortFn: (a, b) => order(key(source, a.original), key(source, b.original)),
    filterFn: (row, _, wanted: unknown) =>
      chosenByValue.has(id)
        ? value(source, row.original) === wanted
        : holds(row.original, fold(String(wanted))),
  };
}
