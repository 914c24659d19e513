import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { moveColumn, showColumn } from '../../../src/view/tableActions.ts';
import { shownColumns, tableColumns } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';

/** Which columns the table has: those shown first, in their order, each of which can be moved forward. */
export function ColumnChoice() {
  const shown = shownColumns(useView((view) => view.columns));
  const others = tableColumns.filter((id) => !shown.includes(id));
  return (
    <fieldset className="column-choice">
      <legend className="unseen">{tableTexts.chooseColumns}</legend>
      {[...shown, ...others].map((id) => {
        const place = shown.indexOf(id);
        return (
          <span key={id}>
            <label>
              <input
                type="checkbox"
                checked={place !== -1}
                disabled={place !== -1 && shown.length === 1}
                onChange={(event) => dispatch(showColumn(id, event.target.checked))}
              />
              {tableTexts.columns[id]}
            </label>
            {place > 0 && (
              <button
                type="button"
                className="quiet"
                aria-label={tableTexts.moveColumn(tableTexts.columns[id])}
                title={tableTexts.moveColumn(tableTexts.columns[id])}
                onClick={() => dispatch(moveColumn(id))}
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
