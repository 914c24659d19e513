import { setView } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { isTableColumn, rowGroupings, shownColumns } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { directionWords } from './directions.ts';

/** What the rows are gathered by. */
export function GroupBy() {
  const rows = useView((view) => view.rows);
  return (
    <label className="choice">
      {tableTexts.groupBy}
      <select
        value={rows ?? ''}
        onChange={({ target }) =>
          dispatch(setView({ rows: rowGroupings.find((grouping) => grouping === target.value) ?? null }))
        }
      >
        <option value="">{tableTexts.noGroups}</option>
        {rowGroupings.map((id) => (
          <option key={id} value={id}>
            {tableTexts.columns[id]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the rows are sorted by, where the heads of the columns are not to be seen. */
export function SortBy() {
  const [first] = useView((view) => view.sort);
  const columns = shownColumns(useView((view) => view.columns));
  const offered = first && !columns.includes(first.column) ? [...columns, first.column] : columns;
  return (
    <span className="choice">
      <label>
        {tableTexts.sortBy}
        <select
          value={first?.column ?? ''}
          onChange={({ target: { value } }) =>
            dispatch(setView({ sort: isTableColumn(value) ? [{ column: value, descending: false }] : [] }))
          }
        >
          <option value="">{tableTexts.noOrder}</option>
          {offered.map((id) => (
            <option key={id} value={id}>
              {tableTexts.columns[id]}
            </option>
          ))}
        </select>
      </label>
      {first && (
        <select
          aria-label={tableTexts.order}
          value={String(first.descending)}
          onChange={({ target: { value } }) =>
            dispatch(setView({ sort: [{ ...first, descending: value === 'true' }] }))
          }
        >
          {[false, true].map((descending) => (
            <option key={String(descending)} value={String(descending)}>
              {directionWords({ ...first, descending })}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
