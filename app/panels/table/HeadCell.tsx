import type { MouseEvent } from 'react';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { sortBy } from '../../../src/view/tableActions.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { directionWords } from './directions.ts';
import { asColumnHeader } from './roles.ts';

/** The head of a column; the button in it sorts, with Shift behind what sorts already. */
export function HeadCell({ id, plain }: { id: TableColumn; plain: boolean }) {
  const sort = useView((view) => view.sort);
  const place = sort.findIndex(({ column }) => column === id);
  const own = sort[place];
  const first = place === 0 ? (own?.descending ? 'descending' : 'ascending') : 'none';
  const heading = tableTexts.columns[id];
  const sorting = (event: MouseEvent) => dispatch(sortBy(id, event.shiftKey));
  return (
    <th scope="col" {...asColumnHeader} aria-sort={first} data-column={id}>
      {plain ? (
        heading
      ) : (
        <button
          type="button"
          onClick={sorting}
          title={own ? tableTexts.sortedHint(directionWords(own)) : tableTexts.sortHint}
        >
          {heading}
          <span aria-hidden="true">{own ? (own.descending ? ' ↓' : ' ↑') : ' ↕'}</span>
          {own && sort.length > 1 && <sup aria-hidden="true">{place + 1}</sup>}
        </button>
      )}
    </th>
  );
}
