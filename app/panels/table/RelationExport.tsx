import type { Relation } from '../../../src/model/types.ts';
import { useQuoteChecks } from '../../state/loading/quoteChecks.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { RowExportButtons } from '../rowExport/RowExportButtons.tsx';
import type { Source } from './columns.ts';
import { tick, useTableState } from './tableState.ts';
import { exportedRelations } from './exportedRelations.ts';

interface Props {
  source: Source;
  columns: readonly TableColumn[];
  /** All that the table shows, in its order. */
  relations: readonly Relation[];
}

/** Copies or saves the rows with a tick, or all where none has one. */
export function RelationExport({ source, columns, relations }: Props) {
  const ticks = useTableState((state) => state.ticked);
  const ticked = relations.filter(({ id }) => ticks.has(id));
  const rows = ticked.length > 0 ? ticked : relations;
  return (
    <div className="take" role="group" aria-label={tableTexts.take}>
      <span className="taken">{ticked.length > 0 ? tableTexts.ticked(ticked.length) : tableTexts.all}</span>
      <RowExportButtons
        of="relationships"
        count={rows.length}
        exported={() => exportedRelations(source, columns, rows, useQuoteChecks.getState().checks)}
      />
      {ticked.length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            tick(
              ticked.map(({ id }) => id),
              false,
            )
          }
        >
          {tableTexts.untick}
        </button>
      )}
    </div>
  );
}
