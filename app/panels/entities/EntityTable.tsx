import { useMemo, useState } from 'react';
import { signOf } from '../../../src/query/sign.ts';
import { setView, select, show } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import type { EntityOrder } from '../../../src/view/tableColumns.ts';
import { isSelected } from '../../../src/view/view.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { wholeUpTo } from '../../ui/wholeUpTo.ts';
import { entityTableTexts } from '../../words/texts/entities.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { viewTexts } from '../../words/texts/workbench.ts';
import { RowExportButtons } from '../rowExport/RowExportButtons.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { cellText, columns, figures } from './cells.ts';
import { entityRows, inOrder, type EntityRow } from './rows.ts';
import { exportedEntities } from './exportedEntities.ts';
import './EntityTable.css';

/** The entities that the filter lets through, and where each stands among them. */
export function EntityTable() {
  const index = useIndex();
  const visible = useVisible();
  const order = useView((view) => view.order);
  const throughClasses = useView((view) => view.throughClasses);
  const [all, setAll] = useState(false);
  const rows = useMemo(() => entityRows(index, visible, throughClasses), [index, visible, throughClasses]);
  const ordered = useMemo(() => inOrder(rows, order), [rows, order]);
  const seen = all ? ordered : ordered.slice(0, wholeUpTo);
  return (
    <section className="entities" aria-label={viewTexts.entities}>
      <p className="entities-head">
        <output>{entityTableTexts.count(rows.length, index.relationsOf.size)}</output>
        <ViewLink to={show('table')}>{entityTableTexts.relations}</ViewLink>
        <span className="take" role="group" aria-label={tableTexts.take}>
          <RowExportButtons of="entities" count={rows.length} exported={() => exportedEntities(ordered)} />
        </span>
      </p>
      <table>
        <caption className="unseen">{entityTableTexts.caption}</caption>
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
      {rows.length === 0 && <p>{entityTableTexts.none}</p>}
      {seen.length < rows.length && (
        <button type="button" onClick={() => setAll(true)}>
          {entityTableTexts.showAll(rows.length)}
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
        title={entityTableTexts.hints[column]}
        onClick={() => dispatch(setView({ order: column }))}
      >
        {entityTableTexts.columns[column]}
        <span aria-hidden="true">{order === column ? (isText ? ' ↑' : ' ↓') : ' ↕'}</span>
      </button>
    </th>
  );
}

function Row({ row }: { row: EntityRow }) {
  const { entity } = row;
  const index = useIndex();
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
          <ShapeIcon look={signOf(index, entity.id)} /> {row.kind}
        </span>
      </td>
      {figures.map((column) => (
        <td key={column} data-column={column} data-label={entityTableTexts.columns[column]}>
          {cellText(row, column)}
        </td>
      ))}
    </tr>
  );
}
