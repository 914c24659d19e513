import { itemsOf, short, understood, type Notice, type Parameter } from './spelling.ts';
import {
  isTableColumn,
  tableColumns,
  usualColumns,
  type TableColumn,
  type TableSort,
  type WantedCells,
} from './tableColumns.ts';
import { words } from '../words/catalogue.ts';

/** What the table is sorted by, the first above all, `-` before what descends: `-dates,subject`. */
export const sort: Parameter = {
  name: 'sort',
  write: (view) => view.sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(','),
  read: (given, notice) => {
    const sorts = itemsOf(given).flatMap((item): TableSort[] => {
      const descending = item.startsWith('-');
      const known = knownColumns('sort', [descending ? item.slice(1) : item], notice);
      return known.map((column) => ({ column, descending }));
    });
    const isFirst = ({ column }: TableSort, i: number) =>
      sorts.findIndex((other) => other.column === column) === i;
    return { sort: sorts.filter(isFirst) };
  },
};

/** The columns that are shown, in their order. */
export const columns: Parameter = {
  name: 'columns',
  write: (view) => (view.columns.join() === usualColumns.join() ? null : view.columns.join(',')),
  read: (given, notice) => {
    const known = knownColumns('columns', itemsOf(given), notice);
    return { columns: known.join() === usualColumns.join() ? [] : known };
  },
};

/** What cells must hold: `object:nat,subject:serb`. A comma inside is written as a space, which finds the same. */
export const cells: Parameter = {
  name: 'cells',
  write: (view) =>
    Object.entries(view.cells)
      .map(([column, wanted]) => [column, wanted.replaceAll(',', ' ').trim()] as const)
      .filter(([, wanted]) => wanted !== '')
      .map(([column, wanted]) => `${column}:${wanted}`)
      .toSorted()
      .join(','),
  read: (given, notice) => ({
    cells: itemsOf(given).reduce<WantedCells>((all, item) => ({ ...all, ...wantedCell(item, notice) }), {}),
  }),
};

function wantedCell(item: string, notice: Notice): WantedCells {
  const [given = '', ...rest] = item.split(':');
  const wanted = rest.join(':').trim();
  if (wanted === '') {
    notice(words.notices.noCell(short(item)));
    return {};
  }
  const [column] = knownColumns('cells', [given.trim()], notice);
  return column ? { [column]: wanted } : {};
}

function knownColumns(name: string, given: readonly string[], notice: Notice): TableColumn[] {
  return understood(name, given, tableColumns, notice).filter(isTableColumn);
}
