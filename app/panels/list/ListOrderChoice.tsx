import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useView } from '../../state/store.ts';
import { listOrders } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';

/** What the list is ordered by, and whether it stands under headings. */
export function ListOrderChoice() {
  const order = useView((view) => view.list);
  const grouped = useView((view) => view.listGrouped);
  return (
    <>
      <select
        aria-label={words.table.list.order}
        value={order}
        onChange={({ target }) =>
          go(narrow({ list: listOrders.find((one) => one === target.value) ?? 'name' }))
        }
      >
        {listOrders.map((one) => (
          <option key={one} value={one}>
            {words.table.list.orders[one]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="quiet"
        aria-pressed={grouped}
        onClick={() => go(narrow({ listGrouped: !grouped }))}
      >
        {words.table.list.group}
      </button>
    </>
  );
}
