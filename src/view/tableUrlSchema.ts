import type { Tell } from './notice.ts';
import { itemsOf, understood, type UrlCodec } from './urlCodecs.ts';
import {
  isTableColumn,
  tableColumns,
  usualColumns,
  type TableColumn,
  type TableSort,
  type WantedCells,
} from './tableColumns.ts';

/** What the table is sorted by, the first above all, `-` before what descends: `-dates,subject`. */
export const sort: UrlCodec = {
  name: 'sort',
  write: (view) => view.sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(','),
  read: (given, tell) => {
    const sorts = itemsOf(given).flatMap((item): TableSort[] => {
      const descending = item.startsWith('-');
      const known = knownColumns('sort', [descending ? item.slice(1) : item], tell);
      return known.map((column) => ({ column, descending }));
    });
    const isFirst = ({ column }: TableSort, i: number) =>
      sorts.findIndex((other) => other.column === column) === i;
    return { sort: sorts.filter(isFirst) };
  },
};

/** The columns that are shown, in their order. */
export const columns: UrlCodec = {
  name: 'columns',
  write: (view) => (view.columns.join() === usualColumns.join() ? null : view.columns.join(',')),
  read: (given, tell) => {
    const known = knownColumns('columns', itemsOf(given), tell);
    return { columns: known.join() === usualColumns.join() ? [] : known };
  },
};

/** What cells must hold: `object:nat,subject:serb`. A comma inside is written as a space, which finds the same. */
export const cells: UrlCodec = {
  name: 'cells',
  write: (view) =>
    Object.entries(view.cells)
      .map(([column, wanted]) => [column, wanted.replaceAll(',', ' ').trim()] as const)
      .filter(([, wanted]) => wanted !== '')
      .map(([column, wanted]) => `${column}:${wanted}`)
      .toSorted()
      .join(','),
  read: (given, tell) => ({
    cells: itemsOf(given).reduce<WantedCells>((all, item) => ({ ...all, ...wantedCell(item, tell) }), {}),
  }),
};

function wantedCell(item: string, tell: Tell): WantedCells {
  const [given = '', ...rest] = item.split(':');
  const wanted = rest.join(':').trim();
  if (wanted === '') {
    tell({ code: 'noCell', given: item });
    return {};
  }
  const [column] = knownColumns('cells', [given.trim()], tell);
  return column ? { [column]: wanted } : {};
}

function knownColumns(name: string, given: readonly string[], tell: Tell): TableColumn[] {
  return understood(name, given, tableColumns, tell).filter(isTableColumn);
}
