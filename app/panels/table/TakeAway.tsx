import type { Relation } from '../../../src/model/types.ts';
import type { TableColumn } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';
import { TakeButtons } from '../taking/TakeButtons.tsx';
import type { Source } from './columns.ts';
import { tick, useTableState } from './tableState.ts';
import { takenRelations } from './takenRelations.ts';

interface Props {
  source: Source;
  columns: readonly TableColumn[];
  /** All that the table shows, in its order. */
  relations: readonly Relation[];
}

/** Copies or saves the rows with a tick, or all where none has one. */
export function TakeAway({ source, columns, relations }: Props) {
  const ticks = useTableState((state) => state.ticked);
  const ticked = relations.filter(({ id }) => ticks.has(id));
  const rows = ticked.length > 0 ? ticked : relations;
  return (
    <div className="take" role="group" aria-label={words.table.take}>
      <span className="taken">{ticked.length > 0 ? words.table.ticked(ticked.length) : words.table.all}</span>
      <TakeButtons
        of="relationships"
        count={rows.length}
        taken={() => takenRelations(source, columns, rows)}
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
          {words.table.untick}
        </button>
      )}
    </div>
  );
}
