import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useView } from '../../state/store.ts';
import { isTableColumn, rowGroupings, shownColumns } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';

/** What the rows are gathered by. */
export function GroupBy() {
  const rows = useView((view) => view.rows);
  return (
    <label className="choice">
      {words.table.groupBy}
      <select
        value={rows ?? ''}
        onChange={({ target }) =>
          go(narrow({ rows: rowGroupings.find((grouping) => grouping === target.value) ?? null }))
        }
      >
        <option value="">{words.table.noGroups}</option>
        {rowGroupings.map((id) => (
          <option key={id} value={id}>
            {words.table.columns[id]}
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
        {words.table.sortBy}
        <select
          value={first?.column ?? ''}
          onChange={({ target: { value } }) =>
            go(narrow({ sort: isTableColumn(value) ? [{ column: value, descending: false }] : [] }))
          }
        >
          <option value="">{words.table.noOrder}</option>
          {offered.map((id) => (
            <option key={id} value={id}>
              {words.table.columns[id]}
            </option>
          ))}
        </select>
      </label>
      {first && (
        <button
          type="button"
          onClick={() => go(narrow({ sort: [{ ...first, descending: !first.descending }] }))}
        >
          {words.table.turnRound[first.descending ? 'down' : 'up']}
        </button>
      )}
    </span>
  );
}
