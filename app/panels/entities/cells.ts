import type { EntityOrder } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';
import { dateWords } from '../../words/dates.ts';
import type { EntityRow } from './rows.ts';

/** Each of their cells tells by itself what it is, where the heads of the columns have no room. */
export const figures = [
  'relations',
  'neighbours',
  'between',
  'since',
] as const satisfies readonly EntityOrder[];
export const columns: readonly EntityOrder[] = ['name', 'kind', ...figures];

/** What stands in a cell. */
export function cellText(row: EntityRow, column: EntityOrder): string {
  switch (column) {
    case 'name':
    case 'kind':
      return row[column];
    case 'relations':
    case 'neighbours':
      return row[column].toLocaleString();
    case 'between':
      return row.between === null ? words.entities.tooMany : share(row.between);
    case 'since':
      return row.sinceDate === null ? words.entities.noDate : dateWords(row.sinceDate);
  }
}

function share(part: number): string {
  return new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 }).format(part);
}
