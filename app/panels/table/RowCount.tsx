import type { Relation } from '../../../src/model/types.ts';
import { useView } from '../../state/store/store.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';
import type { Source } from './columns.ts';
import { directionWords } from './directions.ts';
import type { RelationsTable } from './useRows.ts';

interface Props {
  table: RelationsTable;
  source: Source;
  relations: readonly Relation[];
}

/** How many rows there are, said again when it changes, and in what order: an arrow does not tell which end is the certain one. */
export function RowCount({ table, source, relations }: Props) {
  const grouped = useView((view) => view.rows) !== null;
  const sort = useView((view) => view.sort);
  const sorted = sort.map((one) => tableTexts.sorted(heading(one.column), directionWords(one)));
  return (
    <output>
      {tableTexts.count(relations.length, source.visible.relations.size)}
      {grouped && ` ${tableTexts.groupCount(table.getRowModel().rows.length)}`}
      {sorted.length > 0 && <span className="sorted">{tableTexts.sortedBy(sorted)}</span>}
    </output>
  );
}

function heading(column: TableColumn): string {
  return tableTexts.columns[column].toLowerCase();
}
