import type { Relation } from '../../../src/model/types.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { asCell, asRow, asRowGroup } from './roles.ts';
import { CellFilter } from './CellFilter.tsx';
import { columns as all, tightWidth, type Source } from './columns.ts';
import { HeadCell } from './HeadCell.tsx';
import { TickAll } from './TickBox.tsx';
import type { RelationsTable } from './useRows.ts';

interface Props {
  columns: readonly TableColumn[];
  relations: readonly Relation[];
  table: RelationsTable;
  source: Source;
  /** The head is heard and not seen, so that nothing in it may take the focus. */
  stacked: boolean;
  /** The columns share what is there, so that none is cut off at the side. */
  tight: boolean;
  /** Whether a second row holds a field for each column. */
  filters: boolean;
}

/** The heads of the columns, with the tick that stands for all rows. */
export function TableHead({ columns, relations, table, source, stacked, tight, filters }: Props) {
  return (
    <>
      <colgroup>
        <col className="tick" />
        {columns.map((id) => (
          <col key={id} style={{ width: tight ? tightWidth(id) : all[id].width }} />
        ))}
      </colgroup>
      <thead {...asRowGroup}>
        <tr aria-rowindex={1} {...asRow}>
          <td className="tick" {...asCell}>
            {!stacked && <TickAll relations={relations} />}
          </td>
          {columns.map((id) => (
            <HeadCell key={id} id={id} plain={stacked} />
          ))}
        </tr>
        {filters && (
          <tr aria-rowindex={2} {...asRow} className="cell-filters">
            <td className="tick" {...asCell} />
            {columns.map((id) => (
              <td key={id} {...asCell}>
                <CellFilter id={id} table={table} source={source} />
              </td>
            ))}
          </tr>
        )}
      </thead>
    </>
  );
}
