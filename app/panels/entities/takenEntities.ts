import { addressOf } from '../../state/navigate.ts';
import type { EntityOrder } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';
import type { Taken } from '../taking/taken.ts';
import { cellText } from './cells.ts';
import type { EntityRow } from './rows.ts';

/** Entities with every column of their table. */
export function takenEntities(rows: readonly EntityRow[], columns: readonly EntityOrder[]): Taken {
  return {
    headings: columns.map((column) => words.entities.columns[column]),
    rows: rows.map((row) => ({
      cells: columns.map((column) => cellText(row, column)),
      plain: columns.map((column) => String(row[column] ?? '')),
      address: addressOf({ type: 'entity', id: row.entity.id }),
    })),
    linked: columns.indexOf('name'),
  };
}
