import { addressOf } from '../../state/navigate.ts';
import type { EntityOrder } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';
import type { Taken } from '../taking/taken.ts';
import { cellText, columns } from './cells.ts';
import type { EntityRow } from './rows.ts';

/** Entities with every column of their table. */
export function takenEntities(rows: readonly EntityRow[]): Taken {
  return {
    headings: columns.map((column) => words.entities.columns[column]),
    rows: rows.map((row) => ({
      cells: columns.map((column) => cellText(row, column)),
      plain: columns.map((column) => plainText(row, column)),
      address: addressOf({ type: 'entity', id: row.entity.id }),
    })),
    linked: columns.indexOf('name'),
  };
}

/** A date as exact as the texts give it, in EDTF: a year is not its first day. */
function plainText(row: EntityRow, column: EntityOrder): string {
  return String((column === 'since' ? row.sinceDate : row[column]) ?? '');
}
