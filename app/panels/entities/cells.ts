import type { EntityOrder } from '../../../src/view/tableColumns.ts';
import { entityTableTexts } from '../../words/texts/entities.ts';
import { dateWords } from '../../words/dates.ts';
import type { EntityRow } from './rows.ts';
import { figure } from '../../words/figures.ts';
import { numberFormat } from '../../words/formats.ts';

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
      return figure(row[column]);
    case 'between':
      return row.between === null ? entityTableTexts.tooMany : share(row.between);
    case 'since':
      return row.sinceDate === null ? entityTableTexts.noDate : dateWords(row.sinceDate);
  }
}

function share(part: number): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: 1 }).format(part);
}
