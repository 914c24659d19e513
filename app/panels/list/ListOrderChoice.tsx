import { setView } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { listOrders } from '../../../src/view/tableColumns.ts';
import { listTexts } from '../../words/texts/list.ts';

/** What the list is ordered by, and whether it stands under headings. */
export function ListOrderChoice() {
  const order = useView((view) => view.list);
  const grouped = useView((view) => view.listGrouped);
  return (
    <>
      <select
        aria-label={listTexts.order}
        value={order}
        onChange={({ target }) =>
          dispatch(setView({ list: listOrders.find((one) => one === target.value) ?? 'name' }))
        }
      >
        {listOrders.map((one) => (
          <option key={one} value={one}>
            {listTexts.orders[one]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="quiet"
        aria-pressed={grouped}
        onClick={() => dispatch(setView({ listGrouped: !grouped }))}
      >
        {listTexts.group}
      </button>
    </>
  );
}
