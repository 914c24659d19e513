import type { Relation } from '../../../src/model/types.ts';
import { useView } from '../../state/store.ts';
import type { TableColumn } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';
import type { Source } from './columns.ts';
import type { RelationsTable } from './useRows.ts';

interface Props {
  table: RelationsTable;
  source: Source;
  relations: readonly Relation[];
}

/** How many rows there are, said again when it changes; for who does not see the heads of the columns, also in what order. */
export function RowCount({ table, source, relations }: Props) {
  const grouped = useView((view) => view.rows) !== null;
  const sort = useView((view) => view.sort);
  const sorted = sort.map(({ column, descending }) =>
    descending ? words.table.sortedDown(heading(column)) : words.table.sortedUp(heading(column)),
  );
  return (
    <output>
      {words.table.count(relations.length, source.shown.relations.size)}
      {grouped && ` ${words.table.groupCount(table.getRowModel().rows.length)}`}
      {sorted.length > 0 && <span className="unseen">{words.table.sortedBy(sorted)}</span>}
    </output>
  );
}

function heading(column: TableColumn): string {
  return words.table.columns[column].toLowerCase();
}
