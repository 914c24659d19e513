import { go } from '../../state/navigate.ts';
import { useView } from '../../state/store.ts';
import { moveColumn, showColumn } from '../../state/tableChanges.ts';
import { shownColumns, tableColumns } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';

/** Which columns the table has: those shown first, in their order, each of which can be moved forward. */
export function ColumnChoice() {
  const shown = shownColumns(useView((view) => view.columns));
  const others = tableColumns.filter((id) => !shown.includes(id));
  return (
    <fieldset className="column-choice">
      <legend className="unseen">{words.table.chooseColumns}</legend>
      {[...shown, ...others].map((id) => {
        const place = shown.indexOf(id);
        return (
          <span key={id}>
            <label>
              <input
                type="checkbox"
                checked={place !== -1}
                disabled={place !== -1 && shown.length === 1}
                onChange={(event) => go(showColumn(id, event.target.checked))}
              />
              {words.table.columns[id]}
            </label>
            {place > 0 && (
              <button
                type="button"
                className="quiet"
                aria-label={words.table.moveColumn(words.table.columns[id])}
                title={words.table.moveColumn(words.table.columns[id])}
                onClick={() => go(moveColumn(id))}
              >
                ←
              </button>
            )}
          </span>
        );
      })}
    </fieldset>
  );
}
