import { useMemo, useState } from 'react';
import { narrow, select, show } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex, useView } from '../../state/store.ts';
import type { EntityOrder } from '../../state/tableColumns.ts';
import { isSelected } from '../../state/view.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { wholeUpTo } from '../../ui/wholeUpTo.ts';
import { words } from '../../words/catalogue.ts';
import { TakeButtons } from '../taking/TakeButtons.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { cellText, columns, figures } from './cells.ts';
import { entityRows, inOrder, type EntityRow } from './rows.ts';
import { takenEntities } from './takenEntities.ts';
import './EntityTable.css';

/** The entities that the filter lets through, and where each stands among them. */
export function EntityTable() {
  const index = useIndex();
  const shown = useShown();
  const order = useView((view) => view.order);
  const [all, setAll] = useState(false);
  const rows = useMemo(() => entityRows(index, shown), [index, shown]);
  const ordered = useMemo(() => inOrder(rows, order), [rows, order]);
  const seen = all ? ordered : ordered.slice(0, wholeUpTo);
  return (
    <section className="entities" aria-label={words.views.entities}>
      <p className="entities-head">
        <output>{words.entities.count(rows.length, index.relationsOf.size)}</output>
        <ViewLink to={show('table')}>{words.entities.relations}</ViewLink>
        <span className="take" role="group" aria-label={words.table.take}>
          <TakeButtons of="entities" count={rows.length} taken={() => takenEntities(ordered)} />
        </span>
      </p>
      <table>
        <caption className="unseen">{words.entities.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column} column={column} order={order} />
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map((row) => (
            <Row key={row.entity.id} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{words.entities.none}</p>}
      {seen.length < rows.length && (
        <button type="button" onClick={() => setAll(true)}>
          {words.entities.showAll(rows.length)}
        </button>
      )}
    </section>
  );
}

function Head({ column, order }: { column: EntityOrder; order: EntityOrder }) {
  const isText = column === 'name' || column === 'kind' || column === 'since';
  const direction = isText ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={order === column ? direction : 'none'} data-column={column}>
      <button
        type="button"
        title={words.entities.hints[column]}
        onClick={() => go(narrow({ order: column }))}
      >
        {words.entities.columns[column]}
        <span aria-hidden="true">{order === column ? (isText ? ' ↑' : ' ↓') : ' ↕'}</span>
      </button>
    </th>
  );
}

function Row({ row }: { row: EntityRow }) {
  const { entity } = row;
  const { kinds } = useIndex().graph.vocabulary;
  const selected = useView((view) => isSelected(view.selected, entity.id));
  return (
    <tr data-selected={selected}>
      <th scope="row" dir="auto">
        <ViewLink to={select({ type: 'entity', id: entity.id })} current={selected}>
          {row.name}
        </ViewLink>
      </th>
      <td>
        <span className="kind">
          <ShapeIcon position={kinds.findIndex(({ id }) => id === entity.kind)} /> {row.kind}
        </span>
      </td>
      {figures.map((column) => (
        <td key={column} data-column={column} data-label={words.entities.columns[column]}>
          {cellText(row, column)}
        </td>
      ))}
    </tr>
  );
}
