import { useState, type ReactNode } from 'react';
import type { Relation } from '../../../src/model/types.ts';
import { setView, show } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { tableColumns, type TableColumn } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { viewTexts } from '../../words/texts/workbench.ts';
import { GroupBy, SortBy } from './Arrangement.tsx';
import { CellFilter } from './CellFilter.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { Source } from './columns.ts';
import { RowCount } from './RowCount.tsx';
import { RelationExport } from './RelationExport.tsx';
import { TickAll } from './TickBox.tsx';
import { ViewLink } from '../ViewLink.tsx';
import type { RelationsTable } from './useRows.ts';

interface Props {
  table: RelationsTable;
  source: Source;
  columns: readonly TableColumn[];
  relations: readonly Relation[];
  stacked: boolean;
  /** Whether the heads of the columns hold fields to filter with. */
  filtering: boolean;
  onFiltering: (filtering: boolean) => void;
}

/** What stands over the table: how many rows there are, and what can be done with them. */
export function TableTools(props: Props) {
  const { stacked, filtering, onFiltering } = props;
  const [open, setOpen] = useState<string | null>(null);
  const cells = useView((view) => view.cells);
  const filtered = tableColumns.filter((id) => cells[id] !== undefined);
  const opened = (stacked ? stackedFolds(props) : wideFolds).find(({ label }) => label === open);
  return (
    <div className="table-tools">
      <p>
        <RowCount {...props} />
        <ViewLink to={show('entities')}>{viewTexts.entities}</ViewLink>
        {filtered.length > 0 && (
          <button type="button" className="quiet" onClick={() => dispatch(setView({ cells: {} }))}>
            {tableTexts.clearCells(filtered.map((id) => tableTexts.columns[id]))}
          </button>
        )}
      </p>
      <div className="choices">
        {(stacked ? stackedFolds(props) : wideFolds).map(({ label }) => (
          <button
            key={label}
            type="button"
            aria-expanded={label === open}
            onClick={() => setOpen(label === open ? null : label)}
          >
            {label}
          </button>
        ))}
        {!stacked && (
          <>
            <button type="button" aria-expanded={filtering} onClick={() => onFiltering(!filtering)}>
              {tableTexts.filterColumns}
            </button>
            <GroupBy />
            <RelationExport {...props} />
          </>
        )}
      </div>
      {opened && <div className="fold">{opened.content}</div>}
    </div>
  );
}

/** Something that opens under the button with its name. */
interface Fold {
  label: string;
  content: ReactNode;
}

const wideFolds: readonly Fold[] = [{ label: tableTexts.chooseColumns, content: <ColumnChoice /> }];

function stackedFolds({ table, source, columns, relations }: Props): Fold[] {
  const arrange = (
    <>
      <SortBy />
      <GroupBy />
    </>
  );
  const cells = columns.map((id) => (
    <p key={id} className="cell-filters">
      <span aria-hidden="true">{tableTexts.columns[id]}</span>
      <CellFilter id={id} table={table} source={source} />
    </p>
  ));
  const take = (
    <>
      <TickAll relations={relations} seen />
      <RelationExport source={source} columns={columns} relations={relations} />
    </>
  );
  return [
    { label: tableTexts.arrange, content: arrange },
    ...wideFolds,
    { label: tableTexts.filterColumns, content: cells },
    { label: tableTexts.take, content: take },
  ];
}
